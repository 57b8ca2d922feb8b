package org.constat.ledger.query;

import org.constat.ledger.query.Asked.Order;
import org.jdbi.v3.core.Handle;

/** Where the lines of all events are read from, as of one entry. */
interface Lines {

    /** Takes one pack after the other. */
    @FunctionalInterface
    interface Taker {
        /** Whether more is wanted. */
        boolean take(int week, Pack pack);
    }

    /** Packs that may hold events of the sieve's days, by week in the direction of the order, until enough is taken. */
    void each(Handle handle, Sieve sieve, Order order, Taker taker);

    /** Weeks whose events can fit: events without a day only where every day will do. */
    record Weeks(int first, int last) {
        static Weeks of(Sieve sieve) {
            boolean open = sieve.from() == Long.MIN_VALUE && sieve.to() == Long.MAX_VALUE;
            int first = sieve.from() == Long.MIN_VALUE ? Slots.NO_WEEK + 1 : Slots.week(sieve.from());
            return new Weeks(open ? Slots.NO_WEEK : first, Slots.week(Math.min(sieve.to(), Integer.MAX_VALUE)));
        }
    }
}
