package org.constat.cli.misses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.cli.json.Fields;
import org.constat.event.Gold;
import org.constat.event.Misread;
import org.constat.event.Reader;
import org.constat.event.Trace;
import org.constat.intake.Input;
import org.constat.intake.Intake;
import org.constat.intake.IntakeOptions;
import org.constat.report.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where the differences come from: gold files beside their texts, which are read anew, and files of misses as {@code bench/evaluate}
 * writes them, a JSON object in each line.
 */
public final class MissesFiles {

    private static final String GOLD = ".gold.json";

    private final Reader reader;
    private final Intake intake = new Intake(IntakeOptions.DEFAULT, System.in);

    public MissesFiles(Reader reader) {
        this.reader = reader;
    }

    /** What is wrong with a file, and where. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    /** @param files gold files, folders of them, files of misses */
    public List<Missed> in(List<Path> files) throws IOException, Unusable {
        List<Missed> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                for (Path gold : golds(file)) {
                    found.addAll(gold(gold));
                }
            } else if (file.toString().endsWith(GOLD)) {
                found.addAll(gold(file));
            } else {
                found.addAll(written(file));
            }
        }
        return found;
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
        }
    }

    private List<Missed> gold(Path file) throws IOException, Unusable {
        Map<String, @Nullable Object> gold = fields(Files.readString(file), file + "");
        String name = file.getFileName().toString();
        Path text = file.resolveSibling(name.substring(0, name.length() - GOLD.length()) + ".txt");
        Trace trace = reader.trace(received(text).report());
        String language = Objects.toString(
                gold.get("lang"),
                Objects.toString(trace.reading().report().publication().lang(), ""));
        try {
            Gold.Score score = new Gold(gold, trace.reading()).score();
            List<Missed> found = new ArrayList<>();
            score.missed().forEach(m -> found.add(missed(text, language, trace, Misread.Kind.MISSED, m)));
            score.spurious().forEach(m -> found.add(missed(text, language, trace, Misread.Kind.SPURIOUS, m)));
            return found;
        } catch (IllegalStateException quote) {
            throw new Unusable(file + ": " + quote.getMessage(), quote);
        }
    }

    private static Missed missed(Path text, String language, Trace trace, Misread.Kind kind, Gold.Miss miss) {
        return new Missed(text.toString(), language, Misread.of(trace, kind, miss));
    }

    private Outcome.Received received(Path text) throws Unusable {
        List<Input> inputs = intake.find(List.of(text.toString()));
        return switch (intake.read(inputs.getFirst())) {
            case Outcome.Received received -> received;
            case Outcome.Refused no -> throw new Unusable(text + ": " + no.what(), null);
        };
    }

    private static List<Missed> written(Path file) throws IOException, Unusable {
        List<Missed> found = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                found.add(missed(fields(line, file + ":" + number)));
            }
        }
        return found;
    }

    private static Missed missed(Map<String, @Nullable Object> fields) {
        Misread.Words words =
                new Misread.Words(string(fields, "before"), string(fields, "marked"), string(fields, "after"));
        Misread.Kind kind = string(fields, "kind").toUpperCase(Locale.ROOT).equals("SPURIOUS")
                ? Misread.Kind.SPURIOUS
                : Misread.Kind.MISSED;
        List<String> rules = fields.get("rules") instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
        return new Missed(
                string(fields, "document"),
                string(fields, "lang"),
                new Misread(
                        kind,
                        string(fields, "field"),
                        string(fields, "expected"),
                        string(fields, "read"),
                        words,
                        rules));
    }

    private static String string(Map<String, @Nullable Object> fields, String name) {
        return Objects.toString(fields.get(name), "");
    }

    private static Map<String, @Nullable Object> fields(String json, String where) throws Unusable {
        try {
            return Fields.read(json);
        } catch (IOException e) {
            throw new Unusable(where + ": " + e.getMessage(), e);
        }
    }
}
