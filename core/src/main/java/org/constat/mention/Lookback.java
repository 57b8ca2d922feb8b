package org.constat.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** Times counted back from the day a report came out: "last week", "two years ago". Each is as wide as the unit it is counted in. */
final class Lookback {

    /** Farther back than this many units no report counts. */
    private static final int FARTHEST = 500;

    private Lookback() {}

    /** @param unit as the calendar of a language codes it; an hour, or a unit it does not code, tells no day */
    static @Nullable When ago(int count, String unit, LocalDate published) {
        if (count < 0 || count > FARTHEST) {
            return null;
        }
        return switch (unit) {
            case "day" -> over(published.minusDays(count), published.minusDays(count), Grain.DAY);
            case "week" -> week(published.minusWeeks(count));
            case "weekend" -> weekend(published);
            case "month" -> month(YearMonth.from(published).minusMonths(count));
            case "year" -> year(published.getYear() - count);
            default -> null;
        };
    }

    private static When week(LocalDate inside) {
        LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return over(monday, monday.plusDays(6), Grain.WEEK);
    }

    /** The last weekend that had begun. */
    private static When weekend(LocalDate published) {
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return over(saturday, saturday.plusDays(1), Grain.WEEK);
    }

    private static When month(YearMonth month) {
        return over(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    private static When year(int year) {
        return over(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    private static When over(LocalDate from, LocalDate to, Grain grain) {
        return new When(from, to, grain, null, Basis.RELATIVE);
    }
}
