package org.constat.ledger.query;

/**
 * Keys of packs: the week of the events, then a count. Weeks begin on Monday and are numbered from one far in the past, so that events
 * without a day come before all others.
 */
final class Slots {

    /** Week of events without a day. */
    static final int NO_WEEK = 0;

    private static final int OFFSET = 1 << 20;
    private static final int PART_BITS = 20;
    private static final int DAYS = 7;

    /** 1970-01-01 was a Thursday. */
    private static final int FROM_MONDAY = 3;

    private Slots() {}

    /** @param day since 1970; days more than 20,000 years away count as the nearest that can be told */
    static int week(long day) {
        long week = Math.floorDiv(day + FROM_MONDAY, (long) DAYS) + OFFSET;
        return (int) Math.clamp(week, NO_WEEK + 1, 2L * OFFSET);
    }

    static int weekOf(Line line) {
        int day = Pack.day(line);
        return day == Pack.NO_DAY ? NO_WEEK : week(day);
    }

    /** First day of a week, since 1970. */
    static int monday(int week) {
        return (week - OFFSET) * DAYS - FROM_MONDAY;
    }

    static long first(int week) {
        return (long) week << PART_BITS;
    }

    static long last(int week) {
        return first(week + 1) - 1;
    }

    static int weekOf(long slot) {
        return (int) (slot >> PART_BITS);
    }
}
