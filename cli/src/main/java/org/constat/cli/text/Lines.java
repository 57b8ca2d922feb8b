package org.constat.cli.text;

import java.util.Arrays;

/** Line numbers of a text, counted from one. */
record Lines(int[] ends) {
    static Lines of(String text) {
        return new Lines(text.chars().filter(c -> c == '\n').findAny().isEmpty() ? new int[0] : ends(text));
    }

    private static int[] ends(String text) {
        int[] ends = new int[(int) text.chars().filter(c -> c == '\n').count()];
        int n = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            ends[n++] = at;
        }
        return ends;
    }

    /** The line that holds {@code offset}; logarithmic in the number of lines. */
    int number(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return (found < 0 ? -found - 1 : found) + 1;
    }
}
