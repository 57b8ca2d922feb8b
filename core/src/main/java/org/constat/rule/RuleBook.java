package org.constat.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of language data with its rules as written: for people who work on rules, and for the tests. */
public final class RuleBook {

    private final LangFolder folder;
    private final LangData data;
    private final Map<String, List<Definition>> definitions = new TreeMap<>();

    private RuleBook(LangFolder folder, LangData data) {
        this.folder = folder;
        this.data = data;
    }

    /** @throws Problem.Found with every problem of every file */
    public static RuleBook open(Path folder) {
        LangFolder opened = new LangFolder(folder);
        RuleBook book = new RuleBook(opened, opened.load());
        for (String code : opened.parts().keySet()) {
            book.definitions.put(code, opened.definitions(code));
        }
        return book;
    }

    /** The definitions in the rule files of a language folder. */
    static List<Definition> read(Path folder, List<Problem> problems) {
        List<Definition> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".rules")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                all.addAll(new RuleFile(folder.getFileName() + "/" + file.getFileName(), lines, problems).read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rules in " + folder, e);
        }
        return all;
    }

    public LangData data() {
        return data;
    }

    /** Language codes in alphabetical order. */
    public List<String> codes() {
        return List.copyOf(definitions.keySet());
    }

    public List<Definition> definitions(String code) {
        return definitions.getOrDefault(code, List.of());
    }

    public Language language(String code) {
        Language language = data.languages().get(code);
        if (language == null) {
            throw new IllegalArgumentException("no language " + code + "; there are " + definitions.keySet());
        }
        return language;
    }

    LanguageParts parts(String code) {
        return Objects.requireNonNull(folder.parts().get(code), code);
    }

    List<Compiler.Built> built(String code) {
        return folder.built(code);
    }

    /** Every example of a language. */
    public List<Trial> trials(String code) {
        return Trial.of(definitions(code));
    }

    /** Why an example fails: tokens with their readings, groups, and the rules that match. */
    public String explain(String code, Trial trial) {
        return trial.title() + "\n  wanted " + trial.example().roles() + "\n"
                + new Try(data).show(code, trial.example().sentence());
    }
}
