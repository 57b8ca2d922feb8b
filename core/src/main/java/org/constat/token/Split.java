package org.constat.token;

import java.util.ArrayList;
import java.util.List;
import org.constat.token.Clitics.Clitic;
import org.constat.token.Clitics.Mode;

/** Takes a printed word apart into its clitics and the word itself. */
final class Split {

    /** A part of a printed word: offsets within it. */
    record Piece(int from, int to, Word word) {}

    private static final int MOST_CLITICS = 4;

    private final Clitics clitics;
    private final Folding folding;
    private final Forms forms;

    Split(Clitics clitics, Folding folding, Forms forms) {
        this.clitics = clitics;
        this.folding = folding;
        this.forms = forms;
    }

    List<Piece> split(String printed) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int to = printed.length();
        List<Piece> closing = new ArrayList<>();
        for (int k = 0; k < MOST_CLITICS; k++) {
            Clitic before = before(printed, from, to);
            if (before == null) {
                break;
            }
            pieces.add(new Piece(from, from + before.form().length(), forms.clitic(before.key())));
            from += before.form().length();
        }
        for (int k = 0; k < MOST_CLITICS; k++) {
            Clitic after = after(printed, from, to);
            if (after == null) {
                break;
            }
            closing.add(0, new Piece(to - after.form().length(), to, forms.clitic(after.key())));
            to -= after.form().length();
        }
        pieces.add(new Piece(from, to, forms.word(printed.substring(from, to))));
        pieces.addAll(closing);
        return pieces;
    }

    private org.constat.token.Clitics.@org.jspecify.annotations.Nullable Clitic before(
            String printed, int from, int to) {
        String key = folding.fold(printed, from, to);
        if (key.length() != to - from) {
            return null;
        }
        for (Clitic c : clitics.before()) {
            int rest = key.length() - c.form().length();
            if (rest >= c.leaves()
                    && key.startsWith(c.form())
                    && allowed(c, printed.substring(from, to), printed.substring(from + c.form().length(), to))) {
                return c;
            }
        }
        return null;
    }

    private org.constat.token.Clitics.@org.jspecify.annotations.Nullable Clitic after(
            String printed, int from, int to) {
        String key = folding.fold(printed, from, to);
        if (key.length() != to - from) {
            return null;
        }
        for (Clitic c : clitics.after()) {
            int rest = key.length() - c.form().length();
            if (rest >= c.leaves()
                    && key.endsWith(c.form())
                    && allowed(c, printed.substring(from, to), printed.substring(from, to - c.form().length()))) {
                return c;
            }
        }
        return null;
    }

    private boolean allowed(Clitic c, String whole, String rest) {
        return c.mode() == Mode.ALWAYS
                || !forms.knows(whole) && (c.mode() == Mode.UNKNOWN || knownWithin(rest));
    }

    /** True when the rest is a word, or a word once further clitics are off. */
    private boolean knownWithin(String rest) {
        if (forms.knows(rest)) {
            return true;
        }
        String key = folding.fold(rest);
        for (Clitic c : clitics.before()) {
            int left = key.length() - c.form().length();
            if (c.mode() != Mode.ALWAYS && left >= c.leaves() && key.startsWith(c.form())) {
                if (c.mode() == Mode.UNKNOWN || forms.knows(rest.substring(c.form().length()))) {
                    return true;
                }
            }
        }
        for (Clitic c : clitics.after()) {
            int left = key.length() - c.form().length();
            if (left >= c.leaves() && key.endsWith(c.form()) && forms.knows(rest.substring(0, left))) {
                return true;
            }
        }
        return false;
    }
}
