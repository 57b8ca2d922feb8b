package org.constat.event.link;

import java.util.List;
import java.util.Map;
import org.constat.claim.Field;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** How the numbers of people in two mentions agree: by field, the two numbers that agree best; over the fields, the best. */
final class TollMatch {

    /** A number that few happenings share. */
    private static final int LARGE = 8;

    private static final int SMALL = 2;

    /** Counts of one happening grow or shrink by this much within days. */
    private static final double REVISION = 1.6;

    private static final int SMALL_REVISION = 2;

    private TollMatch() {}

    static @Nullable Reason of(Map<Field, List<Quantity>> a, Map<Field, List<Quantity>> b) {
        Reason best = null;
        for (Map.Entry<Field, List<Quantity>> of : a.entrySet()) {
            for (Quantity p : of.getValue()) {
                for (Quantity q : b.getOrDefault(of.getKey(), List.of())) {
                    Reason reason = of(p, q);
                    best = best == null || reason.weight() > best.weight() ? reason : best;
                }
            }
        }
        return best;
    }

    private static Reason of(Quantity p, Quantity q) {
        int a = number(p);
        int b = number(q);
        if (a == b) {
            return a >= LARGE ? Reason.SAME_LARGE_TOLL : a <= SMALL ? Reason.SAME_SMALL_TOLL : Reason.SAME_TOLL;
        }
        int more = Math.max(a, b);
        int less = Math.min(a, b);
        boolean revised = more - less <= SMALL_REVISION || more <= less * REVISION;
        return revised || meet(p, q) ? Reason.REVISED_TOLL : Reason.OTHER_TOLL;
    }

    private static boolean meet(Quantity p, Quantity q) {
        return low(p) <= high(q) && low(q) <= high(p);
    }

    private static int number(Quantity q) {
        return q.best() != null ? q.best() : q.low() != null ? q.low() : high(q);
    }

    private static int low(Quantity q) {
        return q.low() == null ? 0 : q.low();
    }

    private static int high(Quantity q) {
        return q.high() == null ? Integer.MAX_VALUE : q.high();
    }
}
