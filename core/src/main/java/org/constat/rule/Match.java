package org.constat.rule;

import java.util.Arrays;

/**
 * Where a pattern matched: units {@code [start, end)} and the position of the pattern that took each of them.
 */
public record Match(int start, int end, int[] path) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Match m && start == m.start && end == m.end && Arrays.equals(path, m.path);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * start + end) + Arrays.hashCode(path);
    }

    @Override
    public String toString() {
        return start + "-" + end + " " + Arrays.toString(path);
    }
}
