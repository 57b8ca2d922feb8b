package org.constat.ledger.statistic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.claim.Tally;
import org.constat.event.Check;
import org.constat.event.CodedTally;
import org.constat.event.Reading;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Codec;
import org.constat.ledger.state.Follower;
import org.constat.mention.Period;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps the statistics of reports in step with their readings; they leave with a redaction, since their words are the report's. */
public final class Stating implements Follower {

    @Override
    public void follow(Handle handle, long entry, Act act, Set<String> events) {
        if (act instanceof Act.Read read) {
            String sha256 = read.reading().report().sha256();
            close(handle, entry, sha256);
            open(handle, entry, read.reading());
        } else if (act instanceof Act.Redacted redacted) {
            handle.execute(
                    "DELETE FROM statistic WHERE report IN (SELECT report FROM report WHERE sha256 = ?)",
                    redacted.report());
        }
    }

    private static void close(Handle handle, long entry, String sha256) {
        handle.execute(
                "UPDATE statistic SET until = ? WHERE until IS NULL AND report IN (SELECT report FROM report WHERE"
                        + " sha256 = ?)",
                entry,
                sha256);
    }

    private static void open(Handle handle, long entry, Reading reading) {
        List<CodedTally> tallies = reading.statistics().tallies();
        for (int n = 0; n < tallies.size(); n++) {
            CodedTally coded = tallies.get(n);
            Tally.Scope scope = coded.tally().scope();
            List<Check> checks = reading.statistics().checks().stream()
                    .filter(c -> c.operands().contains(coded.id()))
                    .toList();
            handle.execute(
                    "INSERT INTO statistic (report, n, since, subject, area, first, last, body)"
                            + " SELECT report, ?, ?, ?, ?, ?, ?, ? FROM report WHERE sha256 = ? AND until IS NULL",
                    n,
                    entry,
                    subject(scope),
                    area(scope.area()),
                    day(scope.period(), true),
                    day(scope.period(), false),
                    Codec.bytes(new Told.Body(coded, checks)),
                    reading.report().sha256());
        }
    }

    private static String subject(Tally.Scope scope) {
        return scope.actor() == null ? "" : scope.actor().name().toLowerCase(Locale.ROOT);
    }

    static String area(List<String> countries) {
        return countries.isEmpty() ? "" : "," + String.join(",", countries) + ",";
    }

    private static @Nullable String day(@Nullable Period period, boolean first) {
        return period == null ? null : (first ? period.from() : period.to()).toString();
    }

    @Override
    public void drop(Handle handle) {
        handle.execute("DELETE FROM statistic");
    }
}
