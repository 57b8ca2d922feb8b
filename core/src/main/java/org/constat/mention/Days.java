package org.constat.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.constat.rule.Group;
import org.constat.rule.Language;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What {@code DATE}, {@code WHEN} and {@code SPANOFTIME} groups say. A year or a week that the words leave out is taken from the day of
 * publication: the last such day before it, the next one when the words look forward.
 */
final class Days {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final Language language;
    private final @Nullable LocalDate published;
    private final int yearBit;

    Days(Language language, @Nullable LocalDate published) {
        this.language = language;
        this.published = published;
        this.yearBit = language.names().bit("YEAR");
    }

    /** A day or month with the part of the day; null when no day can be told. */
    @Nullable
    When when(Group group) {
        Unit date = group.kind().equals("DATE") ? group : group.role("date");
        String part = code(group.role("part"), "DAYPART");
        if (!(date instanceof Group inner)) {
            return null;
        }
        When day = date(inner);
        return day == null || part == null ? day : new When(day.from(), day.to(), day.precision(), part, day.basis());
    }

    private @Nullable When date(Group date) {
        Integer month = number(date.role("month"), "MONTH");
        if (month != null) {
            return inMonth(date, month);
        }
        Integer lunar = number(date.role("month"), "HIJRIMONTH");
        if (lunar != null) {
            return inLunarMonth(date, lunar);
        }
        if (published == null) {
            return null;
        }
        Integer weekday = number(date.role("weekday"), "WEEKDAY");
        if (weekday != null) {
            DayOfWeek day = DayOfWeek.of(weekday);
            boolean next = "1".equals(code(date.role("ref"), "LASTNEXT"));
            return day(
                    published.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day)),
                    Basis.RELATIVE);
        }
        Integer shift = number(date.role("deictic"), "DEICTIC");
        if (shift != null) {
            return day(published.plusDays(shift), Basis.RELATIVE);
        }
        String unit = code(date.role("unit"), "TIMEUNIT");
        boolean last = looksBack(date) || "weekend".equals(unit) && date.role("ref") == null;
        return unit != null && last ? Lookback.ago(1, unit, published) : null;
    }

    /** So many days, weeks, months or years before the report; null when no day can be told. */
    @Nullable
    When ago(Group duration, Quantity count) {
        String unit = code(duration.role("head"), "TIMEUNIT");
        return published == null || unit == null || count.best() == null
                ? null
                : Lookback.ago(count.best(), unit, published);
    }

    private boolean looksBack(Group date) {
        return "-1".equals(code(date.role("ref"), "LASTNEXT"));
    }

    /** A day of the Islamic calendar as Umm al-Qura counts it; without a year, that of the publication. */
    private @Nullable When inLunarMonth(Group date, int month) {
        Integer year = digits(date.role("year"));
        Integer dayOfMonth = dayOfMonth(date.role("day"));
        if (dayOfMonth == null || year == null && published == null) {
            return null;
        }
        int inYear = year != null
                ? year
                : HijrahDate.from(java.util.Objects.requireNonNull(published)).get(ChronoField.YEAR);
        if (!HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(inYear)
                || dayOfMonth < 1
                || dayOfMonth > HijrahDate.of(inYear, month, 1).lengthOfMonth()) {
            return null;
        }
        LocalDate day = LocalDate.from(HijrahDate.of(inYear, month, dayOfMonth));
        return day(day, year != null ? Basis.STATED : Basis.YEAR_INFERRED);
    }

    private @Nullable When inMonth(Group date, int month) {
        Integer year = digits(date.role("year"));
        Integer dayOfMonth = dayOfMonth(date.role("day"));
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            year = null;
        }
        Basis basis = year != null ? Basis.STATED : Basis.YEAR_INFERRED;
        if (year == null && published == null) {
            return null;
        }
        if (dayOfMonth == null) {
            YearMonth when = YearMonth.of(year != null ? year : pastYear(date, month, 1), month);
            return new When(when.atDay(1), when.atEndOfMonth(), Grain.MONTH, null, basis);
        }
        int inYear = year != null ? year : pastYear(date, month, dayOfMonth);
        boolean exists =
                dayOfMonth >= 1 && dayOfMonth <= YearMonth.of(inYear, month).lengthOfMonth();
        return exists ? day(LocalDate.of(inYear, month, dayOfMonth), basis) : null;
    }

    /** "Last March" lies before the report, "March of last year" in the year before. */
    private int pastYear(Group date, int month, int day) {
        LocalDate known = java.util.Objects.requireNonNull(published);
        int year = yearOf(month, day);
        if (!looksBack(date)) {
            return year;
        }
        if (date.role("unit") != null) {
            return known.getYear() - 1;
        }
        return YearMonth.of(year, month).isAfter(YearMonth.from(known)) ? year - 1 : year;
    }

    /** The year in which a day of a month last came round at publication; a day within six months to come counts as this year's. */
    private int yearOf(int month, int day) {
        LocalDate known = java.util.Objects.requireNonNull(published);
        int length = YearMonth.of(known.getYear(), month).lengthOfMonth();
        LocalDate here = LocalDate.of(known.getYear(), month, Math.max(1, Math.min(day, length)));
        return here.isAfter(known.plusMonths(6)) ? known.getYear() - 1 : known.getYear();
    }

    private static When day(LocalDate day, Basis basis) {
        return new When(day, day, Grain.DAY, null, basis);
    }

    /** A year printed in digits, as the whole of that year. */
    @Nullable
    When year(Unit unit) {
        Integer year = unit.is(yearBit) ? digits(unit) : null;
        return year == null ? null : year(year);
    }

    private static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, null, Basis.STATED);
    }

    /** A period of months or years, both ends included; null when its words tell none. */
    @Nullable
    Period period(Group span) {
        Integer firstYear = digits(span.role("from"));
        if (firstYear != null && firstYear >= FIRST_YEAR && firstYear <= LAST_YEAR) {
            return years(firstYear, digits(span.role("to")));
        }
        Integer year = digits(span.role("year"));
        if (year == null && published != null) {
            year = published.getYear();
        }
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        Integer from = number(span.role("from"), "MONTH");
        Integer to = number(span.role("to"), "MONTH");
        if (from != null && to != null) {
            return months(year, from, to);
        }
        Integer length = number(span.role("part"), "PERIODWORD");
        Integer ordinal = number(span.role("ord"), "ORDINAL");
        if (length != null && ordinal != null && length * ordinal <= 12) {
            return months(year, (ordinal - 1) * length + 1, ordinal * length);
        }
        return span.role("year") == null ? null : months(year, 1, 12);
    }

    /** From one year to another; "since 2015" goes on until the report. */
    private @Nullable Period years(int first, @Nullable Integer last) {
        LocalDate end = last == null ? published : LocalDate.of(last, 12, 31);
        LocalDate start = LocalDate.of(first, 1, 1);
        return end == null || end.isBefore(start) ? null : new Period(start, end);
    }

    private static Period months(int year, int from, int to) {
        int first = from <= to ? year : year - 1;
        return new Period(
                YearMonth.of(first, from).atDay(1), YearMonth.of(year, to).atEndOfMonth());
    }

    private @Nullable Integer dayOfMonth(@Nullable Unit unit) {
        Integer digits = digits(unit);
        return digits != null ? digits : number(unit, "ORDINAL");
    }

    private static @Nullable Integer digits(@Nullable Unit unit) {
        if (unit == null) {
            return null;
        }
        for (Reading r : unit.readings()) {
            if (!r.lemma().isEmpty()
                    && r.lemma().length() <= 4
                    && r.lemma().chars().allMatch(Character::isDigit)) {
                return Integer.parseInt(r.lemma());
            }
        }
        return null;
    }

    private @Nullable Integer number(@Nullable Unit unit, String kind) {
        String code = code(unit, kind);
        return code == null ? null : Integer.valueOf(code);
    }

    private @Nullable String code(@Nullable Unit unit, String kind) {
        if (unit == null) {
            return null;
        }
        for (Reading r : unit.readings()) {
            String value = language.value(kind, r.lemma());
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
