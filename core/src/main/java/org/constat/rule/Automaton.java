package org.constat.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the matches of a {@link Program}: leftmost, then longest, then most captures, then the earliest steps of the pattern; matches
 * of one rule do not overlap.
 *
 * <p>Most starts die after a unit or two and are simply tried. Where trying takes more than {@value #PATIENCE} steps per unit, one pass
 * from right to left notes from which positions the end of a match can still be reached, and no start or step is tried in vain from
 * then on. Linear in the number of units for a given pattern.
 */
public final class Automaton {

    private static final int PATIENCE = 4;

    private final Program program;
    private final long[] passed;
    private long[] alive;
    private boolean patient = true;
    private int steps;

    private Automaton(Program program, long[] passed) {
        this.program = program;
        this.passed = passed;
        this.alive = passed;
    }

    /** @param marks per unit, the tests it passes ({@link Atoms#marks}) */
    public static List<Match> find(Program program, long[][] marks) {
        long[] passed = new long[marks.length];
        for (int i = 0; i < marks.length; i++) {
            passed[i] = passed(program, marks[i]);
        }
        return find(program, passed);
    }

    /** @param passed per unit, the positions of the program that can take it */
    static List<Match> find(Program program, long[] passed) {
        List<Match> found = List.of();
        for (int i = 0; i < passed.length; i++) {
            if ((program.first() & passed[i]) != 0) {
                found = new Automaton(program, passed).from(i);
                break;
            }
        }
        return found;
    }

    /** The positions of a program that can take a unit with these marks. */
    static long passed(Program program, long[] marks) {
        int[] atoms = program.atoms();
        long mask = 0;
        for (int p = 0; p < atoms.length; p++) {
            mask |= (marks[atoms[p] >> 6] >>> atoms[p] & 1) << p;
        }
        return mask;
    }

    private List<Match> from(int start) {
        List<Match> found = new ArrayList<>(1);
        int i = start;
        while (i < passed.length) {
            int end = (program.first() & alive[i]) == 0 ? i : longest(i);
            if (end > i) {
                found.add(new Match(i, end, path(i, end)));
            }
            i = Math.max(i + 1, end);
            if (patient && steps > PATIENCE * passed.length) {
                alive = alive();
                patient = false;
            }
        }
        return found;
    }

    /** Per unit, the positions it can be taken by in some match that goes on to its end. */
    private long[] alive() {
        long[] reached = new long[passed.length];
        long next = 0;
        for (int i = passed.length - 1; i >= 0; i--) {
            next = reaching(passed[i], next, program.last());
            reached[i] = next;
        }
        return reached;
    }

    private long reaching(long here, long next, long ending) {
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

    private int longest(int start) {
        int end = start;
        int i = start;
        long state = program.first() & alive[i];
        while (state != 0) {
            if ((state & program.last()) != 0) {
                end = i + 1;
            }
            i++;
            state = i < alive.length ? following(state) & alive[i] : 0;
        }
        steps += i - start;
        return end;
    }

    private long following(long state) {
        long[] follow = program.follow();
        long next = 0;
        for (long rest = state; rest != 0; rest &= rest - 1) {
            next |= follow[Long.numberOfTrailingZeros(rest)];
        }
        return next;
    }

    /** The steps of the match {@code [start, end)} that capture most; of equals, the earliest. */
    private int[] path(int start, int end) {
        int length = end - start;
        int[][] captured = new int[length][program.size()];
        long[] reach = new long[length + 1];
        for (int k = length - 1; k >= 0; k--) {
            long ending = k == length - 1 ? program.last() : 0;
            reach[k] = reaching(passed[start + k], reach[k + 1], ending);
            for (long rest = reach[k]; rest != 0; rest &= rest - 1) {
                int p = Long.numberOfTrailingZeros(rest);
                int after = k == length - 1 ? 0 : most(captured[k + 1], program.follow()[p] & reach[k + 1]);
                captured[k][p] = after + (program.roles()[p] == null ? 0 : 1);
            }
        }
        return walk(reach, captured);
    }

    private int[] walk(long[] reach, int[][] captured) {
        int[] path = new int[captured.length];
        long options = program.first();
        for (int k = 0; k < path.length; k++) {
            path[k] = best(captured[k], options & reach[k]);
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
