package org.constat.event.link;

import java.util.Locale;

/**
 * Why two mentions are taken for one happening, or for two: a closed set. Weights are natural logarithms of odds, set by judgement: how much
 * likelier the finding is between two reports of one happening than between reports of neighbouring ones.
 */
public enum Reason {
    /** Before anything is compared: candidates are mostly not of one happening. */
    CANDIDATE(-4.0),

    SAME_DAY(2.5),
    /** Told on the day, announced on the next; or night and morning. */
    NEXT_DAY(1.0),
    DAY_WITHIN_PERIOD(1.0),
    /** Without a day of its own, but published when the other happened or just after. */
    PUBLISHED_JUST_AFTER(1.2),
    DAYS_APART(-3.0),
    PERIODS_APART(-4.0),

    SAME_PLACE(3.0),
    NEAR_PLACE(2.0),
    PLACE_INSIDE(1.5),
    SAME_COUNTRY(0.5),
    OTHER_PROVINCE(-2.0),
    FAR_PLACE(-4.0),
    OTHER_COUNTRY(-5.0),

    SAME_SIDE(0.8),
    BOTH_SIDES_SAME(1.6),
    OTHER_SIDES(-1.5),

    SAME_TOLL(1.0),
    /** The same number, and a large one. */
    SAME_LARGE_TOLL(2.5),
    REVISED_TOLL(0.4),
    OTHER_TOLL(-1.0),

    SAME_TYPE(0.7),
    SAME_FAMILY(0.3),
    OTHER_FAMILY(-2.0),
    SAME_MEANS(0.5),

    /** A private person named by both. */
    SAME_PERSON(3.0),
    SAME_NAMES(1.5),
    SOME_NAMES(0.7),
    NO_NAMES(-1.0),
    SAME_NUMBERS(1.0),
    SIMILAR_TEXT(2.0),
    NEAR_DUPLICATE(4.0),

    /** One tells as context what the other tells as news, or both look back. */
    LOOKS_BACK(0.0);

    private final double weight;

    Reason(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
