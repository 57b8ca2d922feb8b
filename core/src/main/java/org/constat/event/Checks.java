package org.constat.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.claim.Tally;
import org.constat.event.Check.Kind;
import org.constat.event.Check.Verdict;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Does the arithmetic that a report's own figures allow. */
final class Checks {

    private static final int MONTHS = 12;

    private final List<CodedTally> tallies;

    Checks(List<CodedTally> tallies) {
        this.tallies = tallies;
    }

    List<Check> all(@Nullable LocalDate published, @Nullable DayOfWeek weekday) {
        List<Check> checks = new ArrayList<>();
        tallies.forEach(t -> parts(t, checks));
        if (published != null && weekday != null) {
            Verdict verdict = published.getDayOfWeek() == weekday ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
            checks.add(new Check(Kind.WEEKDAY, verdict, published + " = " + weekday, List.of()));
        }
        tallies.forEach(t -> pace(t, checks));
        return checks;
    }

    private static void parts(CodedTally coded, List<Check> checks) {
        Tally tally = coded.tally();
        Integer whole = number(tally.quantity());
        List<Integer> parts = tally.parts().stream()
                .map(p -> number(p.quantity()))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (whole == null || parts.isEmpty() || parts.size() != tally.parts().size()) {
            return;
        }
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        if (parts.size() > 1) {
            String formula = parts.stream().map(String::valueOf).collect(Collectors.joining(" + ")) + " = " + whole;
            checks.add(new Check(
                    Kind.SUM_OF_PARTS,
                    sum == whole ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD,
                    formula,
                    List.of(coded.id())));
        } else {
            checks.add(new Check(
                    Kind.PART_OF_WHOLE,
                    sum <= whole ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD,
                    sum + " <= " + whole,
                    List.of(coded.id())));
        }
    }

    /** A projection on an earlier year: settled only when that year's own total is told. */
    private void pace(CodedTally projected, List<Check> checks) {
        Tally.Change change = projected.tally().change();
        if (change == null || change.factor() == null) {
            return;
        }
        for (CodedTally counted : tallies) {
            Integer n = number(counted.tally().quantity());
            Period period = counted.tally().scope().period();
            if (n != null && period != null && counted.tally().measure().equals("attacks claimed")) {
                long months =
                        ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
                if (months > 0 && months < MONTHS) {
                    long year = n * MONTHS / months;
                    String formula = n + " / " + months + " * " + MONTHS + " = " + year + " > "
                            + change.factor().intValue() + " * x";
                    checks.add(new Check(
                            Kind.PACE, Verdict.CANNOT_BE_SETTLED, formula, List.of(counted.id(), projected.id())));
                    return;
                }
            }
        }
    }

    private static @Nullable Integer number(@Nullable Quantity q) {
        return q == null ? null : q.best();
    }
}
