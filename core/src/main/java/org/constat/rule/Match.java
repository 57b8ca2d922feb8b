package org.constat.rule;

import java.util.Arrays;

/**
 * Where a pattern matched: units {@code [start, end)} and the position of the pattern that took each of them.
 */
public record Match(int start, int end, int[] path) {

    /** How many units stand under a role. */
    int captured(Program program) {
        int n = 0;
        for (int p : path) {
            n += program.roles()[p] == null ? 0 : 1;
        }
        return n;
    }

    /** Where in the match the first unit under {@code role} stands, or -1. */
    int index(Program program, String role) {
        for (int k = 0; k < path.length; k++) {
            if (role.equals(program.roles()[path[k]])) {
                return k;
            }
        }
        return -1;
    }

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
