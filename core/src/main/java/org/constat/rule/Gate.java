package org.constat.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which of some rules can match in a line at all: those that find one of each set of their {@link Program#anchors} in it. Works on
 * bits, one per rule.
 */
final class Gate {

    static final long[] NOTHING = {};

    /** The machine words of a set that are not 0, and where they stand: a unit opens few of many rules. */
    record Opened(int[] at, long[] bits) {
        static Opened of(long[] all) {
            int[] at = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
            return new Opened(at, Arrays.stream(at).mapToLong(i -> all[i]).toArray());
        }

        void addTo(long[] all) {
            for (int i = 0; i < at.length; i++) {
                all[at[i]] |= bits[i];
            }
        }
    }

    private final int[][][] anchors;
    private final long[] free;
    private final long[] started;
    private final int words;

    /**
     * @param anchors per rule, its sets of tests
     * @param most how many sets of a rule are asked for
     */
    Gate(List<int[][]> anchors, int most) {
        this.anchors = anchors.stream()
                .map(sets -> Arrays.copyOf(sets, Math.min(most, sets.length)))
                .toArray(int[][][]::new);
        this.words = (anchors.size() + Long.SIZE - 1) / Long.SIZE;
        this.free = new long[most * words];
        this.started = new long[free.length];
        for (int r = 0; r < anchors.size(); r++) {
            for (int set = this.anchors[r].length; set < most; set++) {
                free[set * words + (r >> 6)] |= 1L << r;
            }
        }
    }

    /** How many words one bit per rule takes. */
    int words() {
        return words;
    }

    /** What a unit with these marks opens. */
    Opened opened(long[] marks) {
        long[] opened = new long[free.length];
        for (int r = 0; r < anchors.length; r++) {
            for (int set = 0; set < anchors[r].length; set++) {
                for (int anchor : anchors[r][set]) {
                    opened[set * words + (r >> 6)] |= Atoms.isSet(marks, anchor) ? 1L << r : 0;
                }
            }
        }
        return Opened.of(opened);
    }

    /** What is open before any unit: rules with few anchors do not wait for more. To be used up before the next call. */
    long[] start() {
        System.arraycopy(free, 0, started, 0, free.length);
        return started;
    }

    /** Bits of the rules for which everything was found; empty when there is none. */
    long[] passing(long[] opened) {
        long[] all = Arrays.copyOf(opened, words);
        for (int at = words; at < opened.length; at++) {
            all[at % words] &= opened[at];
        }
        for (long word : all) {
            if (word != 0) {
                return all;
            }
        }
        return NOTHING;
    }
}
