package org.constat.ledger.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What lists, filters and counts look at of one event, as the projection puts it down whenever an event changes.
 *
 * @param id {@code E-...}
 * @param langs ISO 639-1 codes of the reports that tell it; the first {@value Pack#LANGS} in alphabetical order are kept
 */
public record Line(
        String id, EventType type, Days days, Spot spot, Weight weight, Set<Trait> traits, List<String> langs) {

    /**
     * When it can have happened.
     *
     * @param from absent when no report says
     * @param length in days, 1 for a day; a stretch longer than {@value Pack#LONGEST} days counts for its first part
     */
    public record Days(@Nullable LocalDate from, int length) {
        public static final Days UNKNOWN = new Days(null, 1);

        /** Both days included; where only the last is known, that one counts. */
        public static Days between(@Nullable LocalDate from, @Nullable LocalDate to) {
            if (from == null || to == null) {
                return new Days(from == null ? to : from, 1);
            }
            return new Days(from, Math.clamp(ChronoUnit.DAYS.between(from, to) + 1, 1, Pack.LONGEST));
        }
    }

    /**
     * Where it happened, in the first place.
     *
     * @param country ISO 3166-1 alpha-2
     * @param lat degrees, WGS 84; kept to a hundredth of a degree, which is a kilometre
     */
    public record Spot(
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {
        public static final Spot UNKNOWN = new Spot(null, null, null);
    }

    /**
     * How much stands behind it.
     *
     * @param killed the low figure of killed; absent when no report gives a number
     * @param origins independent families of origins
     */
    public record Weight(@Nullable Integer killed, int origins, int reports) {}

    /** What is so of an event or not. */
    public enum Trait {
        /** An origin that is no party to the conflict tells it. */
        THIRD_PARTY,
        /** Reports say what cannot be true together. */
        CONFLICT,
        /** Told as context of other events only. */
        BACKGROUND,
        REVIEWED,
        /** Shown to nobody but those who may. */
        RESTRICTED
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
