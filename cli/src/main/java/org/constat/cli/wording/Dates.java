package org.constat.cli.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.constat.mention.Period;
import org.constat.mention.Value;

/** Dates in the interface language. */
public final class Dates {
    private final Wording words;
    private final List<String> months;
    private final List<String> shortMonths;

    Dates(Wording words) {
        this.words = words;
        months = words.list("months");
        shortMonths = words.list("months.short");
    }

    /** "Sun 1 Sep 2024". */
    public String withWeekday(LocalDate day) {
        String weekday = words.list("weekdays.short").get(day.getDayOfWeek().getValue() - 1);
        return weekday + " " + day.getDayOfMonth() + " " + shortMonths.get(day.getMonthValue() - 1) + " "
                + day.getYear();
    }

    public String weekday(LocalDate day) {
        return words.list("weekdays").get(day.getDayOfWeek().getValue() - 1);
    }

    public String written(LocalDate day) {
        return dayOfMonth(day) + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** As in a table: "29 Aug 2024". */
    public String day(LocalDate day) {
        return dayOfMonth(day) + " " + tableMonths().get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.say("day.first") : Integer.toString(day.getDayOfMonth());
    }

    private List<String> tableMonths() {
        return words.say("date.table").equals("long") ? months : shortMonths;
    }

    /** "January-June 2024", "2023", "July 2024", or two days. */
    public String period(LocalDate from, LocalDate to) {
        boolean whole =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (!whole) {
            return from.equals(to) ? day(from) : words.say("period.days", day(from), day(to));
        }
        String last = months.get(to.getMonthValue() - 1) + " " + to.getYear();
        if (from.getYear() != to.getYear()) {
            return words.say("period.months", months.get(from.getMonthValue() - 1) + " " + from.getYear(), last);
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return Integer.toString(to.getYear());
        }
        return from.getMonthValue() == to.getMonthValue()
                ? last
                : words.say("period.months", months.get(from.getMonthValue() - 1), last);
    }

    public String period(Period period) {
        return period(period.from(), period.to());
    }

    /** The date of an event: exact day, stretch or bound, with the part of the day. */
    public String when(Value.When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        String said = "";
        if (from != null && to != null) {
            said = when.precision() == Value.Grain.DAY && from.equals(to) ? day(from) : period(from, to);
        } else if (to != null) {
            said = words.say("when.before", day(to));
        } else if (from != null) {
            said = words.say("when.after", day(from));
        }
        String part = when.part();
        return part == null ? said : words.say("when.part", said, words.sayOr("part." + part, "part.other", part));
    }

    /** As short as a reader of a text of {@code year} understands: the year is left out when it is that one. */
    public String brief(Value.When when, int year) {
        LocalDate day = when.from() == null ? when.to() : when.from();
        if (day == null) {
            return "";
        }
        boolean sameYear = day.getYear() == year;
        String tail = sameYear ? "" : " " + day.getYear();
        return switch (when.precision()) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> (sameYear ? months : tableMonths()).get(day.getMonthValue() - 1) + tail;
            case DAY, WEEK, BOUND -> dayOfMonth(day) + " " + tableMonths().get(day.getMonthValue() - 1) + tail;
        };
    }

    /** When a voice spoke: "July 2024". */
    public String spoken(Value.When when) {
        LocalDate day = when.from() == null ? when.to() : when.from();
        return day == null ? "" : brief(when, Integer.MIN_VALUE);
    }
}
