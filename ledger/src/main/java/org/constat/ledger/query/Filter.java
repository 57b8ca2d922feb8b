package org.constat.ledger.query;

import java.time.LocalDate;
import java.util.Set;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events are meant. Within a set any value will do; an empty set leaves the matter open.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param langs of a report that tells the event, ISO 639-1
 */
public record Filter(
        Set<String> countries,
        Set<EventType> types,
        Period period,
        Least least,
        Traits traits,
        Set<String> langs,
        @Nullable Box box) {

    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Period.OPEN, Least.NONE, Traits.OPEN, Set.of(), null);

    /** Events that can have happened on one of these days; either end may be open. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        public static final Period OPEN = new Period(null, null);
    }

    /**
     * @param killed events without a figure do not reach any
     * @param origins independent families of origins
     */
    public record Least(int killed, int origins) {
        public static final Least NONE = new Least(0, 0);
    }

    /** What must be so ({@code true}) or must not; absent: either. Events told as background only are left out unless asked for. */
    public record Traits(
            @Nullable Boolean thirdParty,
            @Nullable Boolean conflict,
            @Nullable Boolean reviewed,
            boolean background) {
        public static final Traits OPEN = new Traits(null, null, null, false);
    }

    /** Degrees, WGS 84; {@code west > east} crosses the date line. Events without a point are in no box. */
    public record Box(double west, double south, double east, double north) {}
}
