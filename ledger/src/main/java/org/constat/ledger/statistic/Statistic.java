package org.constat.ledger.statistic;

import java.util.List;
import java.util.Objects;
import org.constat.claim.Tally;
import org.constat.event.Check;
import org.constat.event.Check.Verdict;
import org.constat.mention.Quantity;

/**
 * One statistic, as all reports together state it.
 *
 * @param id {@code S-...}: that of the report by which it was first learnt
 * @param told in the order in which it was learnt, at least one
 * @param checks each once, those that fail first
 * @param wording whether one origin's figure is worded as different things ("killed", "neutralised")
 * @param disputed whether reports give different numbers
 */
public record Statistic(String id, List<Told> told, List<Check> checks, boolean wording, boolean disputed) {

    public Tally.Scope scope() {
        return told.getFirst().tally().tally().scope();
    }

    /** As first learnt; the numbers and words of others are in {@link #told}. */
    public Tally first() {
        return told.getFirst().tally().tally();
    }

    public long reports() {
        return told.stream().map(Told::report).distinct().count();
    }

    /** How the arithmetic of several comes out. */
    public record Tallied(int statistics, int holds, int fails, int unsettled, int wordings) {

        public static Tallied of(List<Statistic> statistics) {
            return new Tallied(
                    statistics.size(),
                    count(statistics, Verdict.HOLDS),
                    count(statistics, Verdict.DOES_NOT_HOLD),
                    count(statistics, Verdict.CANNOT_BE_SETTLED),
                    (int) statistics.stream().filter(Statistic::wording).count());
        }

        /** A check that two statistics share is one. */
        private static int count(List<Statistic> statistics, Verdict verdict) {
            return (int) statistics.stream()
                    .flatMap(s -> s.checks.stream())
                    .filter(c -> c.verdict() == verdict)
                    .map(c -> c.kind() + c.formula())
                    .distinct()
                    .count();
        }
    }

    static boolean sameNumber(Tally a, Tally b) {
        Quantity p = a.quantity();
        Quantity q = b.quantity();
        return p != null && q != null && p.best() != null && Objects.equals(p.best(), q.best());
    }
}
