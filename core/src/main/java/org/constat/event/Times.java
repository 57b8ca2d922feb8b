package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** When one happening is put by the sentences that tell it. */
final class Times {

    private static final int DRIFT_DAYS = 1;

    /** What happened longer ago than this, in days, when the report came out is no news. */
    private static final int OLD_DAYS = 60;

    private final List<When> whens = new ArrayList<>();

    void add(List<When> more) {
        more.stream().filter(w -> !whens.contains(w)).forEach(whens::add);
    }

    boolean isEmpty() {
        return whens.isEmpty();
    }

    /** True when some of the days given may be some of these. */
    boolean fit(List<When> others) {
        return whens.isEmpty() || others.isEmpty() || others.stream().anyMatch(this::meets);
    }

    /** True when a day given is one of these, not merely open. */
    boolean share(List<When> others) {
        return others.stream().anyMatch(this::meets);
    }

    private boolean meets(When other) {
        return whens.stream().anyMatch(w -> overlap(w, other));
    }

    private static boolean overlap(When a, When b) {
        return !start(a).minusDays(DRIFT_DAYS).isAfter(end(b))
                && !start(b).minusDays(DRIFT_DAYS).isAfter(end(a));
    }

    private static LocalDate start(When w) {
        LocalDate from = w.from();
        return from == null ? LocalDate.MIN.plusDays(DRIFT_DAYS) : from;
    }

    private static LocalDate end(When w) {
        LocalDate to = w.to();
        return to == null ? LocalDate.MAX : to;
    }

    /** True when all that is said of the time lies well before the day the report came out. */
    boolean areOld(@Nullable LocalDate published) {
        return published != null && !whens.isEmpty() && areBefore(whens, published.minusDays(OLD_DAYS));
    }

    /** True when all the days given lie well before the report; where its own day is not known, when the year stands with them. */
    static boolean areBygone(List<When> whens, @Nullable LocalDate published) {
        return !whens.isEmpty()
                && (published == null
                        ? whens.stream().allMatch(w -> w.basis() == Basis.STATED)
                        : areBefore(whens, published.minusDays(OLD_DAYS)));
    }

    static boolean areBefore(List<When> whens, LocalDate day) {
        return whens.stream().allMatch(w -> end(w).isBefore(day));
    }
}
