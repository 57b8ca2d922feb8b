package org.constat.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.rule.Group;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** The label that a benchmark's own list of types gives a text: a table of our types and of words, in which the first row that holds decides. */
final class Codebook {

    /** @param words per set, words of which one must be there */
    private record Row(String label, Set<String> types, List<Set<String>> words) {
        boolean holds(Set<String> told, Set<String> present) {
            return (types.isEmpty() || types.stream().anyMatch(told::contains))
                    && words.stream().allMatch(set -> set.stream().anyMatch(w -> isThere(w, present)));
        }

        private static boolean isThere(String word, Set<String> present) {
            return Arrays.stream(word.split("_")).allMatch(present::contains);
        }
    }

    private final List<Row> rows;

    private Codebook(List<Row> rows) {
        this.rows = rows;
    }

    /** @param table name of the resource beside this class; lines that begin with {@code #} are comments */
    static Codebook read(String table) {
        try (InputStream bytes = Codebook.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + table + " beside " + Codebook.class);
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new Codebook(in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> row(l.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        List<Set<String>> words = new ArrayList<>();
        for (String set : cells[2].split(";")) {
            if (!set.isBlank()) {
                words.add(words(set));
            }
        }
        return new Row(cells[0], words(cells[1]), words);
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split("\\s+"));
    }

    @Nullable
    String label(Trace trace) {
        Set<String> told = new LinkedHashSet<>();
        trace.reading().events().forEach(e -> told.add(e.type().code()));
        Set<String> present = new LinkedHashSet<>();
        for (Passage p : trace.passages()) {
            p.leaves().forEach(leaf -> collect(leaf, present));
        }
        return rows.stream()
                .filter(r -> r.holds(told, present))
                .map(Row::label)
                .findFirst()
                .orElse(null);
    }

    private static void collect(Unit unit, Set<String> present) {
        switch (unit) {
            case Group g -> g.units().forEach(u -> collect(u, present));
            case Token t -> {
                present.add(t.key());
                t.readings().forEach(r -> present.add(r.lemma().toLowerCase(Locale.ROOT)));
            }
            default -> {}
        }
    }
}
