package org.constat.event.figure;

import org.constat.mention.Quantity;

/** The numbers that a figure's words allow, both ends included. */
record Reach(long least, long most) {

    private static final double ABOUT = 0.1;

    /** Of a statement with a number. */
    static Reach of(Statement s) {
        Quantity q = s.quantity();
        Amount a = s.amount();
        if (q == null) {
            return new Reach(0, Long.MAX_VALUE);
        }
        return switch (q.bound()) {
            case EXACT, RANGE -> new Reach(a.least(), a.most());
            case AT_LEAST, MORE_THAN -> new Reach(a.least(), Long.MAX_VALUE);
            case AT_MOST -> new Reach(0, a.most());
            case ABOUT -> new Reach((long) (a.least() * (1 - ABOUT)), (long) Math.ceil(a.most() * (1 + ABOUT)));
            case VAGUE -> new Reach(0, Long.MAX_VALUE);
        };
    }
}
