package org.constat.ledger.state;

/**
 * Names a mention in the rows.
 *
 * @param report number of its report
 * @param n its number in the report
 */
public record MentionId(long report, int n) implements Comparable<MentionId> {

    private static final int MOST = 1 << 16;

    public MentionId {
        if (n < 0 || n >= MOST) {
            throw new IllegalArgumentException("a report tells of " + n + " happenings; at most " + MOST + " are kept");
        }
    }

    static MentionId of(long packed) {
        return new MentionId(packed / MOST, (int) (packed % MOST));
    }

    long packed() {
        return report * MOST + n;
    }

    /** All mentions of a report have ids from this one to just below that of the next report. */
    static long first(long report) {
        return report * MOST;
    }

    @Override
    public int compareTo(MentionId other) {
        return Long.compare(packed(), other.packed());
    }
}
