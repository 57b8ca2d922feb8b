package org.constat.event.link;

import java.time.LocalDate;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a mention may put its happening, as days since 1970.
 *
 * @param firm a single day, stated with its date
 * @param assumed true when only the day of publication is known: what is news happened shortly before
 */
record DaySpan(long from, long to, boolean firm, boolean assumed) {

    /** News is reported on the day or within so many days. */
    private static final int NEWS_DAYS = 2;

    private static final int YEAR_DAYS = 366;

    /** Null when nothing is known: no day told, and context of another story or no day of publication. */
    static @Nullable DaySpan of(@Nullable When when, @Nullable LocalDate published, boolean background) {
        if (when != null && (when.from() != null || when.to() != null)) {
            return told(when);
        }
        return published == null || background
                ? null
                : new DaySpan(published.toEpochDay() - NEWS_DAYS, published.toEpochDay(), false, true);
    }

    private static DaySpan told(When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        long first = from != null ? from.toEpochDay() : to == null ? 0 : to.toEpochDay() - YEAR_DAYS;
        long last = to != null ? to.toEpochDay() : first + YEAR_DAYS;
        return new DaySpan(first, last, when.precision() == Grain.DAY && when.basis() == Basis.STATED, false);
    }

    boolean isDay() {
        return from == to;
    }

    long length() {
        return to - from + 1;
    }

    /** Days between the two; 0 when they overlap. */
    long gap(DaySpan other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
