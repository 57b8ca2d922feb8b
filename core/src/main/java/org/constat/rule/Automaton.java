package org.constat.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the matches of a {@link Program}: leftmost, then longest, then most captures, then the earliest steps of the pattern; matches
 * of one rule do not overlap.
 *
 * <p>One pass from right to left notes from which positions the end of a match can still be reached; a pass from left to right
 * then never tries a start or a step in vain. Linear in the number of units for a given pattern.
 */
public final class Automaton {

    private Automaton() {}

    /** @param marks per unit, the tests it passes ({@link Atoms#marks}) */
    public static List<Match> find(Program program, long[][] marks) {
        long[] passed = passed(program, marks);
        long[] alive = alive(program, passed);
        List<Match> found = new ArrayList<>(0);
        int i = 0;
        while (i < marks.length) {
            if ((program.first() & alive[i]) == 0) {
                i++;
            } else {
                int end = longest(program, alive, i);
                found.add(new Match(i, end, path(program, passed, i, end)));
                i = end;
            }
        }
        return found;
    }

    private static long[] passed(Program program, long[][] marks) {
        int[] atoms = program.atoms();
        long[] passed = new long[marks.length];
        for (int i = 0; i < marks.length; i++) {
            long[] unit = marks[i];
            long mask = 0;
            for (int p = 0; p < atoms.length; p++) {
                mask |= (unit[atoms[p] >> 6] >>> atoms[p] & 1) << p;
            }
            passed[i] = mask;
        }
        return passed;
    }

    /** Per unit, the positions it can be taken by in some match that goes on to its end. */
    private static long[] alive(Program program, long[] passed) {
        long[] alive = new long[passed.length + 1];
        for (int i = passed.length - 1; i >= 0; i--) {
            alive[i] = reaching(program, passed[i], alive[i + 1], program.last());
        }
        return alive;
    }

    private static long reaching(Program program, long here, long next, long ending) {
        long reached = here & ending;
        if (next != 0) {
            for (long rest = here & ~reached; rest != 0; rest &= rest - 1) {
                int p = Long.numberOfTrailingZeros(rest);
                if ((program.follow()[p] & next) != 0) {
                    reached |= 1L << p;
                }
            }
        }
        return reached;
    }

    private static int longest(Program program, long[] alive, int start) {
        int end = start;
        int i = start;
        for (long state = program.first() & alive[i]; state != 0; ) {
            if ((state & program.last()) != 0) {
                end = i + 1;
            }
            long next = 0;
            for (long rest = state; rest != 0; rest &= rest - 1) {
                next |= program.follow()[Long.numberOfTrailingZeros(rest)];
            }
            state = next & alive[++i];
        }
        return end;
    }

    /** The steps of the match {@code [start, end)} that capture most; of equals, the earliest. */
    private static int[] path(Program program, long[] passed, int start, int end) {
        int length = end - start;
        int[][] captured = new int[length][program.size()];
        long[] alive = new long[length + 1];
        for (int k = length - 1; k >= 0; k--) {
            long ending = k == length - 1 ? program.last() : 0;
            alive[k] = reaching(program, passed[start + k], alive[k + 1], ending);
            for (long rest = alive[k]; rest != 0; rest &= rest - 1) {
                int p = Long.numberOfTrailingZeros(rest);
                int after = k == length - 1 ? 0 : most(captured[k + 1], program.follow()[p] & alive[k + 1]);
                captured[k][p] = after + (program.roles()[p] == null ? 0 : 1);
            }
        }
        return walk(program, alive, captured);
    }

    private static int[] walk(Program program, long[] alive, int[][] captured) {
        int[] path = new int[captured.length];
        long options = program.first();
        for (int k = 0; k < path.length; k++) {
            path[k] = best(captured[k], options & alive[k]);
            options = program.follow()[path[k]];
        }
        return path;
    }

    private static int most(int[] captured, long options) {
        return captured[best(captured, options)];
    }

    private static int best(int[] captured, long options) {
        int best = Long.numberOfTrailingZeros(options);
        for (long rest = options; rest != 0; rest &= rest - 1) {
            int p = Long.numberOfTrailingZeros(rest);
            if (captured[p] > captured[best]) {
                best = p;
            }
        }
        return best;
    }
}
