package org.constat.cli.text;

import java.util.Arrays;

/** UTF-16 offsets of a text as code points: the positions every outside format speaks of. */
public final class CodePoints {
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** One pass over {@code text}. */
    public static CodePoints of(String text) {
        int[] found = new int[0];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = n == found.length ? Arrays.copyOf(found, Math.max(16, 2 * n)) : found;
                found[n++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, n));
    }

    /** The position of UTF-16 offset {@code offset}; logarithmic in the number of supplementary characters. */
    public int at(int offset) {
        int found = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }
}
