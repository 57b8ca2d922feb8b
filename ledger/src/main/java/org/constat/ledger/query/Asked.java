package org.constat.ledger.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question for a list of events.
 *
 * @param words as typed, see {@code org.constat.ledger.search.Questions}; empty for none
 * @param asOf entry after which nothing is known; absent for now
 */
public record Asked(
        Filter filter,
        String words,
        Order order,
        Paging paging,
        @Nullable Long asOf) {

    public static final int USUAL_LIMIT = 100;
    public static final int HIGHEST_LIMIT = 1_000;

    /** @param cursor of the page before; it keeps the entry that the first page was drawn from */
    public record Paging(int limit, @Nullable String cursor) {
        public static final Paging FIRST = new Paging(USUAL_LIMIT, null);
    }

    /** Equals stand in the order in which the ledger learnt of them. Unknown days and figures come last when falling. */
    public record Order(By by, boolean falling) {
        public static final Order NEWEST = new Order(By.DATE, true);

        public String code() {
            return (falling ? "-" : "") + by.code();
        }
    }

    public enum By {
        DATE,
        KILLED,
        ORIGINS,
        REPORTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
