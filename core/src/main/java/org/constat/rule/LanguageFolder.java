package org.constat.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.token.Atlas;
import org.constat.token.Clitics;
import org.constat.token.Dictionary;
import org.constat.token.Entity;
import org.constat.token.Folding;
import org.constat.token.Gazetteer;
import org.constat.token.Isa;
import org.constat.token.Lookup;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Tokenizer;
import org.constat.token.Tsv;
import org.constat.token.Vocabulary;
import org.constat.token.Wordlist;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one language. */
final class LanguageFolder {

    private final Path folder;
    private final Names names;
    private final Isa isa;
    private final Tags partsOfSpeech;
    private final List<Problem> problems;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private @Nullable Compiler compiler;
    private List<Definition> definitions = List.of();

    LanguageFolder(Path folder, Names names, Isa isa, Tags partsOfSpeech, List<Problem> problems) {
        this.folder = folder;
        this.names = names;
        this.isa = isa;
        this.partsOfSpeech = partsOfSpeech;
        this.problems = problems;
    }

    String code() {
        return folder.getFileName().toString();
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<Compiler.Built> built() {
        return compiler == null ? List.of() : compiler.built();
    }

    LangData.Telling telling() {
        return new LangData.Telling(setting("script"), Set.copyOf(lines("functions.txt")));
    }

    private String setting(String key) {
        for (Tsv.Row row : tsv("language.tsv").rows()) {
            if (row.get("key").equals(key)) {
                return row.get("value");
            }
        }
        return "";
    }

    LanguageParts load(Collection<Entity> world, Atlas atlas) {
        Folding folding = folding();
        Dictionary dictionary = dictionary();
        Wordlist vocabulary = new Wordlist(isa, partsOfSpeech, folding, dictionary);
        Vocabulary lexicon = new Vocabulary(names, vocabulary.tables().with(atlas), folding, dictionary);
        Paradigms paradigms = Paradigms.of(tsv("paradigms.tsv"));
        tsv("lexicon.tsv").rows().forEach(row -> addWord(row, vocabulary, paradigms));
        for (Tsv.Row row : tsv("given-names.tsv").rows()) {
            addWord(row, vocabulary, paradigms);
            givenNames.add(folding.fold(row.get("lemma")));
        }
        tsv("removed.tsv").rows().forEach(row -> vocabulary.remove(row.get("form"), tags(row, row.words("pos"))));
        readValues(vocabulary, folding, paradigms);
        readCodes(folding);
        Clitics clitics = Clitics.of(tsv("clitics.tsv"), folding);
        Tokenizer first = new Tokenizer(names, folding, clitics, lexicon);
        addNations(world, vocabulary);
        Map<String, List<Gazetteer.Name>> table = names(world, first, vocabulary);
        Tokenizer tokenizer = new Tokenizer(names, folding, clitics, lexicon);
        Compiler c = new Compiler(names, Compiler.Spelling.of(tokenizer, folding, lines("functions.txt")), problems);
        compiler = c;
        definitions = RuleBook.read(folder, problems);
        Grammar grammar = c.compile(definitions);
        new Demands(Tsv.read(folder.resolveSibling("roles.tsv")), problems).check(definitions, c.built());
        LanguageParts.Spelling spelling =
                new LanguageParts.Spelling(folding, clitics, new HashSet<>(lines("abbreviations.txt")));
        return new LanguageParts(
                code(), spelling, dictionary, vocabulary.tables(), Lookup.of(table), Lookup.of(values), grammar);
    }

    private Tsv tsv(String name) {
        return Tsv.read(folder.resolve(name));
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; check that it is UTF-8 text", e);
        }
    }

    private Folding folding() {
        Map<Character, Character> table = new HashMap<>();
        for (Tsv.Row row : tsv("folding.tsv").rows()) {
            String to = row.get("to");
            for (char c : row.get("from").toCharArray()) {
                table.put(c, to.isEmpty() ? '\0' : to.charAt(0));
            }
        }
        return new Folding(table);
    }

    private @Nullable Dictionary dictionary() {
        String resource = setting("dictionary");
        if (resource.isEmpty()) {
            return null;
        }
        Map<String, Tags> table = new HashMap<>();
        tsv("tags.tsv").rows().forEach(r -> table.put(r.get("tag"), tags(r, r.words("names"))));
        return Dictionary.open(resource, table);
    }

    private Tags tags(Tsv.Row row, List<String> wanted) {
        Tags tags = Tags.NONE;
        for (String name : wanted) {
            if (names.contains(name)) {
                tags = tags.plus(names.tags(name));
            } else {
                problems.add(
                        new Problem(row.file(), row.line(), 1, "unknown name " + name + "; declare it in classes.tsv"));
            }
        }
        return tags;
    }

    private void addWord(Tsv.Row row, Wordlist vocabulary, Paradigms paradigms) {
        Tags tags = tags(row, row.words("pos")).plus(tags(row, row.words("classes")));
        addForms(row, tags, vocabulary, paradigms);
    }

    private void addForms(Tsv.Row row, Tags tags, Wordlist vocabulary, Paradigms paradigms) {
        String lemma = row.get("lemma");
        vocabulary.addLemma(lemma, tags);
        if (row.get("forms").isEmpty() && vocabulary.lists(lemma, tags)) {
            return;
        }
        for (Paradigms.Form form : paradigms.forms(lemma, row.words("forms"))) {
            vocabulary.addForm(form.form(), lemma, tags.plus(tags(row, form.traits())));
        }
    }

    /** Calendar and number words: {@code kind} names the class, {@code value} what the word stands for. */
    private void readValues(Wordlist vocabulary, Folding folding, Paradigms paradigms) {
        for (String file : List.of("numbers.tsv", "calendar.tsv")) {
            for (Tsv.Row row : tsv(file).rows()) {
                String lemma = row.get("lemma");
                values.put(row.get("kind") + ":" + folding.fold(lemma), row.get("value"));
                Tags tags = tags(row, List.of(row.get("kind"))).plus(tags(row, row.words("pos")));
                addForms(row, tags, vocabulary, paradigms);
            }
        }
    }

    /** Codes that lemmas stand for, {@code lemma+modifier} before {@code lemma}; they add no reading. */
    private void readCodes(Folding folding) {
        tsv("acts.tsv")
                .rows()
                .forEach(row -> values.put(row.get("kind") + ":" + folding.fold(row.get("lemma")), row.get("value")));
    }

    private void addNations(Collection<Entity> world, Wordlist vocabulary) {
        Tags adjective = names.tags("ADJ", "NATION");
        Tags noun = names.tags("NOUN", "NATION", "PERSONS");
        for (Entity e : world) {
            String adjectives = e.fact(code() + "_adjectives");
            for (String form : adjectives.isEmpty() ? new String[0] : adjectives.split("\\|")) {
                vocabulary.addNameForm(form, e.id(), adjective);
                vocabulary.addNameForm(form, e.id(), noun);
            }
        }
    }

    private Map<String, List<Gazetteer.Name>> names(
            Collection<Entity> world, Tokenizer tokenizer, Wordlist vocabulary) {
        Map<String, List<Gazetteer.Name>> table = new HashMap<>();
        for (Entity e : world) {
            addNames(e, e.fact(code()), kindTags(e.kind()), tokenizer, vocabulary, table);
            addNames(e, e.fact(code() + "_metonyms"), names.tags("GOVERNMENT", "PROPN"), tokenizer, vocabulary, table);
            addLongNations(e, tokenizer, vocabulary, table);
        }
        return table;
    }

    /** Adjectives of nations in more than one word: South African. */
    private void addLongNations(
            Entity e, Tokenizer tokenizer, Wordlist vocabulary, Map<String, List<Gazetteer.Name>> table) {
        Tags adjective = names.tags("ADJ", "NATION", "CAP");
        Tags noun = isa.close(names.tags("NOUN", "NATION", "PERSONS", "CAP"));
        for (String printed : e.fact(code() + "_adjectives").split("\\|")) {
            List<String> keys = tokenizer.keys(printed);
            if (keys.size() > 1) {
                vocabulary.addName(keys);
                table.computeIfAbsent(String.join(" ", keys), k -> new ArrayList<>())
                        .add(new Gazetteer.Name(
                                printed, List.of(new Reading(e.id(), adjective), new Reading(e.id(), noun))));
            }
        }
    }

    private Tags kindTags(String kind) {
        String name = kind.toUpperCase(Locale.ROOT);
        Tags tags = names.tags("PROPN", "NAME");
        return isa.close(names.contains(name) ? tags.plus(names.tags(name)) : tags);
    }

    private void addNames(
            Entity e,
            String cell,
            Tags tags,
            Tokenizer tokenizer,
            Wordlist vocabulary,
            Map<String, List<Gazetteer.Name>> table) {
        Set<String> seen = new HashSet<>();
        for (String printed : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
            List<String> keys = tokenizer.keys(printed);
            vocabulary.addName(keys);
            String key = String.join(" ", keys);
            if (seen.add(key)) {
                Tags all = givenNames.contains(key) ? tags.plus(names.tags("GIVENNAME")) : tags;
                table.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Gazetteer.Name(printed, List.of(new Reading(e.id(), isa.close(all)))));
            }
        }
    }
}
