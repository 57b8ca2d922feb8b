package org.constat.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.rule.LangData.Telling;
import org.constat.token.Entity;
import org.constat.token.TableOutput;

/**
 * Puts compiled language data into one run of bytes: mark and format, length, digest, names, how to tell the languages, the tables of
 * the world, and one block for each language. The same data give the same bytes.
 */
final class IndexWriter {

    /** Raised whenever the layout changes. */
    static final int FORMAT = 4;

    static final int MARK = 0x434e5354;
    static final int HEAD = 3 * Integer.BYTES;

    private final LangData data;
    private final Map<String, LanguageParts> languages;
    private final Map<String, Integer> sizes = new TreeMap<>();

    IndexWriter(LangData data, Map<String, LanguageParts> languages) {
        this.data = data;
        this.languages = new TreeMap<>(languages);
    }

    byte[] write() {
        TableOutput body = new TableOutput();
        body.text(data.digest());
        body.list(data.names().all(), TableOutput::text);
        body.list(new TreeMap<>(data.telling()).entrySet(), (o, e) -> {
            o.text(e.getKey());
            writeTelling(o, e.getValue());
        });
        writeWorld(body);
        languages.forEach((code, parts) -> {
            TableOutput block = IndexLanguage.write(parts);
            sizes.put(code, block.size());
            body.block(block);
        });
        TableOutput out = new TableOutput();
        out.fixed(MARK);
        out.fixed(FORMAT);
        out.block(body);
        return out.bytes();
    }

    /** Bytes per part, by its name, after {@link #write}. */
    Map<String, Integer> sizes() {
        return sizes;
    }

    private static void writeTelling(TableOutput out, Telling telling) {
        out.text(telling.script());
        out.list(new TreeSet<>(telling.functionWords()), TableOutput::text);
    }

    private void writeWorld(TableOutput out) {
        IndexPools pools = new IndexPools();
        TableOutput tables = new TableOutput();
        tables.table(data.world().byId(), (o, e) -> writeEntity(o, e, pools));
        tables.table(data.world().composed(), TableOutput::text);
        pools.write(out);
        out.block(tables);
        TableOutput atlas = IndexAtlas.write(data.world().atlas());
        out.block(atlas);
        sizes.put("world", tables.size());
        sizes.put("places", atlas.size());
    }

    private static void writeEntity(TableOutput out, Entity entity, IndexPools pools) {
        pools.text(out, entity.kind());
        out.list(new TreeMap<>(entity.facts()).entrySet(), (o, e) -> {
            pools.text(o, e.getKey());
            o.text(e.getValue());
        });
    }
}
