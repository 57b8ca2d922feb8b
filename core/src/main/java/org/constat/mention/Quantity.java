package org.constat.mention;

import org.jspecify.annotations.Nullable;

/**
 * A number as said. Absent is unknown, never zero.
 *
 * @param low lowest value the words allow
 * @param best the number itself when one is named
 * @param high highest value the words allow
 * @param words the number's own words; "dozens" stays "dozens"
 */
public record Quantity(
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        Bound bound,
        String words) {

    public static Quantity exact(int n, String words) {
        return new Quantity(n, n, n, Bound.EXACT, words);
    }

    /** Words such as "dozens": kept, and turned into no number. */
    public static Quantity vague(String words) {
        return new Quantity(null, null, null, Bound.VAGUE, words);
    }

    public boolean hasNumber() {
        return low != null || best != null || high != null;
    }
}
