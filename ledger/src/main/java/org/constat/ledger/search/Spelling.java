package org.constat.ledger.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the table {@code spelling.tsv} beside this class says of words that count as the same.
 *
 * @param letters what a letter, in lower case and without marks, becomes
 * @param before what is left off in front of a word, with its sign ({@code l'}, {@code al-})
 * @param after what is left off behind a word, with its sign
 * @param affixes what is stripped off a word that is long enough
 * @param joined what may stand joined to the front of a word in a text, and is not stripped
 * @param operators words of a question that join others: the word to {@code or}, {@code and}, {@code not}
 */
record Spelling(
        Map<Integer, String> letters,
        List<String> before,
        List<String> after,
        Affixes affixes,
        List<String> joined,
        Map<String, String> operators) {

    /** Longest first; the first that fits is taken, once. */
    record Affixes(List<Affix> prefixes, List<Affix> suffixes) {}

    /** @param leaves the fewest letters of a word without it */
    record Affix(String form, int leaves) {}

    /** A line of the table. */
    private record Row(String kind, List<String> forms, String becomes) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Arrays.asList(cells[1].split(" ")), cells[2]);
        }
    }

    static Spelling load() {
        try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream("spelling.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("spelling.tsv cannot be read from the program's own files", e);
        }
    }

    static Spelling parse(List<String> lines) {
        List<Row> rows =
                lines.stream().filter(l -> !l.startsWith("#")).map(Row::of).toList();
        Map<Integer, String> letters = new HashMap<>();
        Map<String, String> operators = new HashMap<>();
        for (Row r : rows) {
            switch (r.kind) {
                case "letter" -> r.forms.forEach(f -> letters.put(f.codePointAt(0), r.becomes));
                case "or", "and", "not" -> r.forms.forEach(f -> operators.put(f, r.kind));
                default -> {}
            }
        }
        return new Spelling(
                Map.copyOf(letters),
                forms(rows, "before"),
                forms(rows, "after"),
                new Affixes(affixes(rows, "prefix"), affixes(rows, "suffix")),
                forms(rows, "joined"),
                Map.copyOf(operators));
    }

    private static List<String> forms(List<Row> rows, String kind) {
        return rows.stream()
                .filter(r -> r.kind.equals(kind))
                .flatMap(r -> r.forms.stream())
                .toList();
    }

    private static List<Affix> affixes(List<Row> rows, String kind) {
        List<Affix> found = new ArrayList<>();
        for (Row r : rows) {
            if (r.kind.equals(kind)) {
                r.forms.forEach(f -> found.add(new Affix(f, Integer.parseInt(r.becomes))));
            }
        }
        found.sort(Comparator.comparingInt((Affix a) -> -a.form.length()));
        return List.copyOf(found);
    }
}
