package org.constat.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Small words written together with their neighbour: {@code l'}, {@code -t-il}, the article and prepositions of other scripts.
 *
 * @param before those that open a word, longest first; {@code after} those that close it
 */
public record Clitics(List<Clitic> before, List<Clitic> after) {

    /** When a clitic is taken off. */
    public enum Mode {
        /** Wherever it stands. */
        ALWAYS,
        /** When the whole is no known word and what remains is one. */
        KNOWN,
        /** When the whole is no known word. */
        UNKNOWN
    }

    /** @param form folded, as written; {@code key} the folded form the token gets */
    public record Clitic(String form, String key, Mode mode, int leaves) {}

    /** Columns: form, side ({@code before} or {@code after}), key, when, leaves (fewest letters it may leave). */
    public static Clitics of(Tsv table, Folding folding) {
        List<Clitic> before = new ArrayList<>();
        List<Clitic> after = new ArrayList<>();
        for (Tsv.Row row : table.rows()) {
            Mode mode = Mode.valueOf(row.get("when").toUpperCase(java.util.Locale.ROOT));
            int leaves = row.get("leaves").isEmpty() ? 1 : Integer.parseInt(row.get("leaves"));
            Clitic c = new Clitic(folding.fold(row.get("form")), folding.fold(row.get("key")), mode, leaves);
            (row.get("side").equals("before") ? before : after).add(c);
        }
        before.sort((x, y) -> y.form.length() - x.form.length());
        after.sort((x, y) -> y.form.length() - x.form.length());
        return new Clitics(before, after);
    }
}
