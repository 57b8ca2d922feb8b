package org.constat.token;

import java.util.Map;

/**
 * How a language compares words: lower case, and single characters replaced or dropped as {@code folding.tsv} lists them
 * (typographic apostrophes, vowel marks, letter variants). The printed text is never changed.
 */
public final class Folding {

    private static final int PLAIN = 0x2100;
    private final char[] low = new char[PLAIN];
    private final Map<Character, Character> rest;

    /** @param table printed character to folded character; {@code '\0'} drops it */
    public Folding(Map<Character, Character> table) {
        for (int c = 0; c < PLAIN; c++) {
            low[c] = Character.toLowerCase((char) c);
        }
        table.forEach((from, to) -> {
            if (from < PLAIN) {
                low[from] = to;
            }
        });
        this.rest = Map.copyOf(table);
    }

    /** What the table lists; everything else is put in lower case. */
    public Map<Character, Character> table() {
        return rest;
    }

    /** The folded form of {@code text[start, end)}. Linear in its length. */
    public String fold(CharSequence text, int start, int end) {
        char[] out = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                out[n++] = c;
            }
        }
        return new String(out, 0, n);
    }

    public String fold(String word) {
        return fold(word, 0, word.length());
    }

    private char fold(char c) {
        return c < PLAIN ? low[c] : rest.getOrDefault(c, Character.toLowerCase(c));
    }
}
