package org.constat.token;

import java.util.ArrayList;
import java.util.List;
import org.constat.token.Clitics.Clitic;
import org.constat.token.Clitics.Mode;
import org.jspecify.annotations.Nullable;

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
        Letters all = Letters.of(printed, folding);
        List<Piece> pieces = new ArrayList<>();
        List<Piece> closing = new ArrayList<>();
        Letters left = all;
        for (int k = 0; k < MOST_CLITICS; k++) {
            Clitic before = before(left);
            if (before == null) {
                break;
            }
            int length = before.form().length();
            pieces.addAll(pieces(before, left.part(0, length)));
            left = left.part(length, left.length());
            if (before.innermost()) {
                break;
            }
        }
        for (int k = 0; k < MOST_CLITICS; k++) {
            Clitic after = after(left);
            if (after == null) {
                break;
            }
            int cut = left.length() - after.form().length();
            closing.addAll(0, pieces(after, left.part(cut, left.length())));
            left = left.part(0, cut);
        }
        pieces.add(new Piece(left.from(), left.to(), forms.word(left.printed())));
        pieces.addAll(closing);
        return pieces.size() == 1 ? pieces : opening(pieces, printed);
    }

    private List<Piece> opening(List<Piece> pieces, String printed) {
        return pieces.stream()
                .map(p -> new Piece(p.from, p.to, p.word.opening(folding.fold(printed, p.from, printed.length()))))
                .toList();
    }

    /** One piece for each key of the clitic; all but the last have one letter. */
    private List<Piece> pieces(Clitic clitic, Letters letters) {
        String[] keys = clitic.key().split(" ");
        List<Piece> pieces = new ArrayList<>();
        for (int k = 0; k < keys.length; k++) {
            Letters part = letters.part(k, k == keys.length - 1 ? letters.length() : k + 1);
            pieces.add(new Piece(part.from(), part.to(), forms.clitic(keys[k])));
        }
        return pieces;
    }

    private @Nullable Clitic before(Letters word) {
        for (Clitic c : clitics.before()) {
            int length = c.form().length();
            if (word.length() - length >= c.leaves()
                    && opens(c, word)
                    && (c.mode() == Mode.ALWAYS
                            || !knownButForAfter(word) && allowed(c, word.part(length, word.length())))) {
                return c;
            }
        }
        return null;
    }

    private @Nullable Clitic after(Letters word) {
        for (Clitic c : clitics.after()) {
            int cut = word.length() - c.form().length();
            if (cut >= c.leaves()
                    && closes(c, word)
                    && (c.mode() == Mode.ALWAYS || !knows(word) && allowed(c, word.part(0, cut)))) {
                return c;
            }
        }
        return null;
    }

    private boolean allowed(Clitic c, Letters rest) {
        return c.mode() == Mode.UNKNOWN || (c.innermost() ? knownButForAfter(rest) : knownWithin(rest));
    }

    /** True when the rest is a word, or a word once further clitics are off. */
    private boolean knownWithin(Letters rest) {
        if (knownButForAfter(rest)) {
            return true;
        }
        for (Clitic c : clitics.before()) {
            int length = c.form().length();
            if (c.mode() != Mode.ALWAYS && rest.length() - length >= c.leaves() && opens(c, rest)) {
                if (c.mode() == Mode.UNKNOWN || knownButForAfter(rest.part(length, rest.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when the word is known, as it stands or once a clitic after it is off. */
    private boolean knownButForAfter(Letters word) {
        if (knows(word)) {
            return true;
        }
        for (Clitic c : clitics.after()) {
            int cut = word.length() - c.form().length();
            if (cut >= c.leaves() && closes(c, word) && knows(word.part(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Clitic c, Letters word) {
        return word.key().startsWith(c.form())
                && c.isSpelt(word.letters(0, c.form().length()));
    }

    private static boolean closes(Clitic c, Letters word) {
        int cut = word.length() - c.form().length();
        return word.key().endsWith(c.form()) && c.isSpelt(word.letters(cut, word.length()));
    }

    private boolean knows(Letters word) {
        return forms.knows(word.printed());
    }

    /** Letters of a printed word with their folded forms; signs that folding drops go with the letter before them. */
    private record Letters(String whole, String folded, int[] at, int first, int last) {

        static Letters of(String printed, Folding folding) {
            StringBuilder key = new StringBuilder();
            int[] at = new int[printed.length() + 1];
            for (int i = 0; i < printed.length(); i++) {
                String letter = folding.fold(printed, i, i + 1);
                if (!letter.isEmpty()) {
                    at[key.length()] = i;
                    key.append(letter);
                }
            }
            at[key.length()] = printed.length();
            return new Letters(printed, key.toString(), at, 0, key.length());
        }

        Letters part(int from, int to) {
            return new Letters(whole, folded, at, first + from, first + to);
        }

        /** The printed letters of a part, signs that folding drops left out. */
        String letters(int from, int to) {
            StringBuilder letters = new StringBuilder();
            for (int k = first + from; k < first + to; k++) {
                letters.append(whole.charAt(at[k]));
            }
            return letters.toString();
        }

        int length() {
            return last - first;
        }

        String key() {
            return folded.substring(first, last);
        }

        int from() {
            return first == 0 ? 0 : at[first];
        }

        int to() {
            return at[last];
        }

        String printed() {
            return whole.substring(from(), to());
        }
    }
}
