package org.constat.cli.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constat.claim.Tally;
import org.constat.cli.wording.Wording;
import org.constat.event.Check;
import org.constat.event.CodedTally;
import org.constat.event.Front;
import org.constat.mention.Bound;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** The arithmetic on what the report states, with its numbers spelt out. */
record ChecksText(Sheet sheet, Page page) {
    void write() {
        List<Check> checks = sheet.reading().statistics().checks();
        if (checks.isEmpty()) {
            return;
        }
        page.line(" " + sheet.words().say("checks.head"));
        checks.stream()
                .sorted(Comparator.comparing(Check::verdict))
                .forEach(check ->
                        page.wrapped(" " + Mark.of(check.verdict()).sign() + " ", formula(check), 3, page.width() - 2));
        page.blank();
    }

    private Wording words() {
        return sheet.words();
    }

    private String formula(Check check) {
        String spelt = switch (check.kind()) {
            case SUM_OF_PARTS -> sum(check);
            case PART_OF_WHOLE -> partOfWhole(check);
            case WEEKDAY -> weekday(check);
            case PACE -> pace(check);
            case DIFFERENCE, PERCENTAGE -> null;
        };
        return spelt == null ? check.formula() : spelt;
    }

    private List<Tally> operands(Check check) {
        return sheet.reading().statistics().tallies().stream()
                .filter(coded -> check.operands().contains(coded.id()))
                .map(CodedTally::tally)
                .toList();
    }

    private @Nullable String sum(Check check) {
        List<Tally> tallies = operands(check);
        Quantity total = tallies.size() == 1 ? tallies.getFirst().quantity() : null;
        if (total == null || tallies.getFirst().parts().isEmpty()) {
            return null;
        }
        String parts = tallies.getFirst().parts().stream().map(this::part).collect(Collectors.joining(" + "));
        String sign = check.verdict() == Check.Verdict.DOES_NOT_HOLD ? " \u2260 " : " = ";
        return parts + sign + words().number(Figures.number(total));
    }

    private String part(Tally.Part part) {
        String number = words().number(Figures.number(part.quantity()));
        String what = part.area().isEmpty()
                ? sheet.speech().categories().full(part.category(), sheet.lang())
                : words().join(part.area().stream()
                        .map(sheet.speech().countries()::name)
                        .toList());
        return what.isEmpty() ? number : words().say("check.part", number, what);
    }

    private @Nullable String partOfWhole(Check check) {
        List<Tally> tallies = operands(check);
        Quantity whole = tallies.size() == 1 ? tallies.getFirst().quantity() : null;
        if (whole == null || tallies.getFirst().parts().size() != 1 || check.verdict() != Check.Verdict.HOLDS) {
            return null;
        }
        Tally.Part part = tallies.getFirst().parts().getFirst();
        return words().say(
                        "check.whole",
                        words().number(Figures.number(part.quantity())),
                        sheet.speech().categories().full(part.category(), sheet.lang()),
                        words().number(Figures.number(whole)),
                        new StatisticRow(sheet, tallies.getFirst()).measure());
    }

    private @Nullable String weekday(Check check) {
        Front.Published published = sheet.reading().front().published();
        if (published == null || !check.operands().isEmpty() || check.verdict() != Check.Verdict.HOLDS) {
            return null;
        }
        LocalDate day = published.date();
        return words().say(
                        "check.weekday",
                        sheet.speech().dates().written(day),
                        sheet.speech().dates().weekday(day));
    }

    /** A number over months, carried on to a year, against "more than double" another year. */
    private @Nullable String pace(Check check) {
        List<Tally> tallies = operands(check);
        Tally counted = first(
                tallies, tally -> tally.quantity() != null && tally.scope().period() != null);
        Tally compared =
                first(tallies, tally -> tally.change() != null && tally.change().factor() != null);
        if (counted == null || compared == null) {
            return null;
        }
        Tally.Change change = Objects.requireNonNull(compared.change());
        Period period = Objects.requireNonNull(counted.scope().period());
        double factor = Objects.requireNonNull(change.factor());
        int number = Figures.number(Objects.requireNonNull(counted.quantity()));
        long months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
        if (change.against() == null || months == 0 || factor == 0) {
            return null;
        }
        long year = Math.round(number * 12.0 / months);
        String sign = change.bound() == Bound.MORE_THAN ? "<" : "\u2248";
        return words().say(
                        "check.pace",
                        StatisticRow.factor(words(), change),
                        sheet.speech().dates().period(change.against()),
                        words().number(number),
                        months,
                        words().number((int) year),
                        sign,
                        words().number((int) Math.round(year / factor)));
    }

    private static @Nullable Tally first(List<Tally> tallies, java.util.function.Predicate<Tally> wanted) {
        return tallies.stream().filter(wanted).findFirst().orElse(null);
    }
}
