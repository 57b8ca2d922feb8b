package org.constat.event.link;

import java.util.Locale;

/**
 * Why two mentions are taken for one happening, or for two: a closed set. Weights are natural logarithms of odds, set by judgement: how much
 * likelier the finding is between two reports of one happening than between reports of neighbouring ones.
 */
public enum Reason {
    /** Before anything is compared: candidates are mostly not of one happening. */
    CANDIDATE(-4.0),

    SAME_DAY(3.0),
    /** Told on the day, announced on the next; or night and morning. */
    NEXT_DAY(1.5),
    DAY_WITHIN_PERIOD(1.0),
    /** Without a day of its own, but published on the day of the other or the next. */
    PUBLISHED_JUST_AFTER(1.5),
    /** Neither tells a day; both came out on one. */
    PUBLISHED_TOGETHER(1.5),
    /** As far as days are told, they allow it, and no more: the next day may bring the next attack. */
    PUBLISHED_SOON_AFTER(0.2),
    PUBLISHED_APART(-1.5),
    DAYS_APART(-2.5),
    WEEKS_APART(-4.5),
    PERIODS_APART(-2.5),

    SAME_PLACE(3.0),
    NEAR_PLACE(2.0),
    PLACE_INSIDE(1.5),
    SAME_COUNTRY(0.5),
    OTHER_PROVINCE(-1.5),
    FAR_PLACE(-2.5),
    OTHER_COUNTRY(-3.5),

    SAME_SIDE(0.8),
    BOTH_SIDES_SAME(1.6),
    OTHER_SIDES(-1.5),

    /** One or two people: many happenings share it. */
    SAME_SMALL_TOLL(0.4),
    SAME_TOLL(1.2),
    SAME_LARGE_TOLL(2.5),
    REVISED_TOLL(0.3),
    OTHER_TOLL(-1.5),

    SAME_TYPE(0.7),
    SAME_FAMILY(0.3),
    OTHER_FAMILY(-1.5),
    SAME_MEANS(0.5),

    /** A private person named by both. */
    SAME_PERSON(4.5),
    ONE_NAME(0.5),
    SOME_NAMES(2.0),
    SAME_NAMES(3.0),
    MANY_NAMES(5.0),
    /** Both name many, and none is the same. */
    NO_NAMES(-1.0),
    SOME_TERMS(0.8),
    SAME_TERMS(2.0),
    SOME_NUMBERS(1.0),
    SAME_NUMBERS(2.5),
    SIMILAR_TEXT(2.0),
    NEAR_DUPLICATE(4.0),

    /** Neither place, side, name, text nor a large toll is shared: a day and a kind are those of many happenings. */
    NOTHING_PARTICULAR(-2.0),

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
