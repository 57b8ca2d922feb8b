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

    /**
     * @param form folded; {@code written} its letters as the table spells them
     * @param key the folded form the token gets; several, for several tokens, are separated by spaces
     * @param innermost nothing more comes off on this side
     */
    public record Clitic(String form, String written, String key, Mode mode, int leaves, boolean innermost) {

        /** True when the letters printed are those of the table, not only alike when folded. */
        boolean isSpelt(String printed) {
            for (int i = 0; i < written.length() && i < printed.length(); i++) {
                char w = written.charAt(i);
                if (Character.isLetter(w) && Character.toLowerCase(printed.charAt(i)) != w) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Columns: form, side ({@code before} or {@code after}), key, when, leaves (fewest letters it may leave), innermost ({@code yes} or
     * nothing).
     */
    public static Clitics of(Tsv table, Folding folding) {
        List<Clitic> before = new ArrayList<>();
        List<Clitic> after = new ArrayList<>();
        for (Tsv.Row row : table.rows()) {
            Mode mode = Mode.valueOf(row.get("when").toUpperCase(java.util.Locale.ROOT));
            int leaves = row.get("leaves").isEmpty() ? 1 : Integer.parseInt(row.get("leaves"));
            String form = row.get("form");
            boolean innermost = row.get("innermost").equals("yes");
            Clitic c = new Clitic(folding.fold(form), form, folding.fold(row.get("key")), mode, leaves, innermost);
            (row.get("side").equals("before") ? before : after).add(c);
        }
        before.sort((x, y) -> y.form.length() - x.form.length());
        after.sort((x, y) -> y.form.length() - x.form.length());
        return new Clitics(before, after);
    }
}
