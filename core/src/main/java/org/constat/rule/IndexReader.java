package org.constat.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.constat.rule.LangData.Telling;
import org.constat.token.Entity;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.TableInput;

/** Opens an index of language data. Opening decodes its head; everything else is decoded when it is looked up. */
public final class IndexReader {

    private static final String RESOURCE = "/org/constat/lang.index";
    private static final int REMEMBERED = 4_000;

    private final TableInput in;

    private IndexReader(TableInput in) {
        this.in = in;
    }

    /** The index that the build put on the class path: mapped when it is a file, else read whole. */
    public static LangData packaged() {
        URL place = IndexReader.class.getResource(RESOURCE);
        if (place == null) {
            throw new IllegalStateException("no " + RESOURCE + " on the class path; build constat-core again");
        }
        try {
            if (place.getProtocol().equals("file")) {
                return mapped(Path.of(place.toURI()));
            }
            try (InputStream in = place.openStream()) {
                return open(ByteBuffer.wrap(in.readAllBytes()), place.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(place + " is no address of a file", e);
        }
    }

    /** An index file, mapped into memory. */
    public static LangData mapped(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index " + file, e);
        }
    }

    static LangData open(ByteBuffer bytes, String name) {
        TableInput head = new TableInput(bytes, 0);
        boolean whole = bytes.capacity() >= IndexWriter.HEAD
                && head.fixed() == IndexWriter.MARK
                && head.fixed() == IndexWriter.FORMAT
                && head.fixed() == bytes.capacity() - IndexWriter.HEAD;
        if (!whole) {
            throw new IllegalStateException(
                    name + " is not a whole index of format " + IndexWriter.FORMAT + "; build constat-core again");
        }
        return new IndexReader(head).read();
    }

    private LangData read() {
        String digest = in.text();
        Names names = new Names(in.list(TableInput::text));
        Map<String, Telling> telling = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            String code = in.text();
            telling.put(code, new Telling(in.text(), new HashSet<>(in.list(TableInput::text))));
        }
        LangData.Things world = world();
        Map<String, TableInput> blocks = new TreeMap<>();
        telling.keySet().forEach(code -> blocks.put(code, in.block()));
        return new LangData(digest, names, new IndexLanguages(names, world.atlas(), blocks), world, telling);
    }

    private LangData.Things world() {
        IndexPools pools = IndexPools.read(in);
        TableInput tables = in.block();
        Lookup<Entity> byId = tables.table((id, i) -> entity(id, i, pools));
        Lookup<String> composed = tables.table((role, i) -> i.text());
        return new LangData.Things(Lookup.remembering(REMEMBERED, byId), composed, IndexAtlas.read(in.block()));
    }

    private static Entity entity(String id, TableInput in, IndexPools pools) {
        String kind = pools.text(in);
        int size = in.number();
        Map<String, String> facts = HashMap.newHashMap(size);
        for (int left = size; left > 0; left--) {
            String column = pools.text(in);
            facts.put(column, in.text());
        }
        return new Entity(id, kind, Collections.unmodifiableMap(facts));
    }
}
