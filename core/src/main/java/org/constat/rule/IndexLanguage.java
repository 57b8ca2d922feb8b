package org.constat.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.rule.LanguageParts.Spelling;
import org.constat.token.Clitics;
import org.constat.token.Clitics.Clitic;
import org.constat.token.Dictionary;
import org.constat.token.Folding;
import org.constat.token.Gazetteer;
import org.constat.token.Lookup;
import org.constat.token.NamePart;
import org.constat.token.Reading;
import org.constat.token.TableInput;
import org.constat.token.TableOutput;
import org.constat.token.Tags;
import org.constat.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One language in an index: pools, spelling, dictionary, then tables that stay where they are, then the rules. */
final class IndexLanguage {

    private final IndexPools pools;

    private IndexLanguage(IndexPools pools) {
        this.pools = pools;
    }

    static TableOutput write(LanguageParts parts) {
        IndexPools pools = new IndexPools();
        TableOutput body = new TableOutput();
        new IndexLanguage(pools).writeBody(body, parts);
        TableOutput out = new TableOutput();
        pools.write(out);
        out.block(body);
        return out;
    }

    static LanguageParts read(String code, TableInput in) {
        IndexPools pools = IndexPools.read(in);
        return new IndexLanguage(pools).readBody(code, in.block());
    }

    private void writeBody(TableOutput out, LanguageParts parts) {
        writeSpelling(out, parts.spelling());
        writeDictionary(out, parts.dictionary());
        pools.tags(out, parts.words().partsOfSpeech());
        out.table(parts.words().forms(), (o, readings) -> o.list(readings, this::writeReading));
        out.table(parts.words().lemmas(), pools::tags);
        out.table(parts.words().removed(), pools::tags);
        out.table(parts.words().nameParts(), IndexAtlas::writePart);
        out.table(parts.things(), (o, names) -> o.list(names, this::writeName));
        out.table(parts.values(), TableOutput::text);
        new IndexGrammar(pools).write(out, parts.grammar());
    }

    private LanguageParts readBody(String code, TableInput in) {
        Spelling spelling = readSpelling(in);
        Dictionary dictionary = readDictionary(in);
        Tags partsOfSpeech = pools.tags(in);
        Lookup<List<Reading>> forms = in.table((form, i) -> i.list(this::readReading));
        Lookup<Tags> lemmas = in.table((lemma, i) -> pools.tags(i));
        Lookup<Tags> removed = in.table((form, i) -> pools.tags(i));
        Lookup<NamePart> nameParts = in.table(IndexAtlas::readPart);
        Lookup<List<Gazetteer.Name>> names = in.table((name, i) -> i.list(this::readName));
        Lookup<String> values = in.table((word, i) -> i.text());
        return new LanguageParts(
                code,
                spelling,
                dictionary,
                new Vocabulary.Tables(partsOfSpeech, forms, lemmas, removed, nameParts, Lookup.of(Map.of())),
                names,
                values,
                new IndexGrammar(pools).read(in));
    }

    private void writeSpelling(TableOutput out, Spelling spelling) {
        Map<Character, Character> folding = new TreeMap<>(spelling.folding().table());
        out.list(folding.entrySet(), (o, e) -> {
            o.number(e.getKey());
            o.number(e.getValue());
        });
        out.list(spelling.clitics().before(), this::writeClitic);
        out.list(spelling.clitics().after(), this::writeClitic);
        out.list(new TreeSet<>(spelling.abbreviations()), TableOutput::text);
    }

    private Spelling readSpelling(TableInput in) {
        Map<Character, Character> folding = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            char from = (char) in.number();
            folding.put(from, (char) in.number());
        }
        List<Clitic> before = in.list(this::readClitic);
        Clitics clitics = new Clitics(before, in.list(this::readClitic));
        return new Spelling(new Folding(folding), clitics, new HashSet<>(in.list(TableInput::text)));
    }

    private void writeClitic(TableOutput out, Clitic clitic) {
        out.text(clitic.form());
        out.text(clitic.written());
        out.text(clitic.key());
        out.text(clitic.mode().name());
        out.number(clitic.leaves());
        out.number(clitic.innermost() ? 1 : 0);
    }

    private Clitic readClitic(TableInput in) {
        return new Clitic(
                in.text(), in.text(), in.text(), Clitics.Mode.valueOf(in.text()), in.number(), in.number() == 1);
    }

    /** The name of the dictionary, empty when the language has none, and its tags. */
    private void writeDictionary(TableOutput out, @Nullable Dictionary dictionary) {
        out.text(dictionary == null ? "" : dictionary.resource());
        Map<String, Tags> table = dictionary == null ? Map.of() : new TreeMap<>(dictionary.table());
        out.list(table.entrySet(), (o, e) -> {
            o.text(e.getKey());
            pools.tags(o, e.getValue());
        });
    }

    private @Nullable Dictionary readDictionary(TableInput in) {
        String resource = in.text();
        Map<String, Tags> table = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String tag = in.text();
            table.put(tag, pools.tags(in));
        }
        return resource.isEmpty() ? null : Dictionary.open(resource, table);
    }

    private void writeReading(TableOutput out, Reading reading) {
        out.text(reading.lemma());
        pools.tags(out, reading.tags());
    }

    private Reading readReading(TableInput in) {
        return new Reading(in.text(), pools.tags(in));
    }

    private void writeName(TableOutput out, Gazetteer.Name name) {
        out.text(name.printed());
        out.list(name.readings(), this::writeReading);
    }

    private Gazetteer.Name readName(TableInput in) {
        return new Gazetteer.Name(in.text(), in.list(this::readReading));
    }
}
