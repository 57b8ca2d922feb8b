package org.constat.ledger.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.constat.ledger.act.Arrangement;
import org.constat.ledger.act.Decision;
import org.constat.ledger.act.Edit;
import org.jdbi.v3.core.Handle;

/** Rows of people's decisions: which are in force, and which reports they are about. */
final class DecisionRows {

    private DecisionRows() {}

    /** @param since entry from which it is in force: its own, or that of an undone undoing */
    record Standing(long entry, long since, Decision decision) {}

    /** Decisions in force about a report, in the order they were made. */
    static List<Standing> about(Handle handle, long report, AsOf asOf) {
        return handle
                .select(
                        "SELECT d.entry, d.since FROM decision_report r JOIN decision d ON d.entry = r.entry WHERE"
                            + " r.report = ? AND d.since <= ? AND (d.until IS NULL OR d.until > ?) ORDER BY d.entry",
                        report,
                        asOf.entry(),
                        asOf.entry())
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list()
                .stream()
                .map(row -> new Standing(row[0], row[1], (Decision) Acts.at(handle, row[0])))
                .toList();
    }

    static List<Edit> edits(Handle handle, long report, AsOf asOf) {
        return about(handle, report, asOf).stream()
                .filter(d -> d.decision() instanceof Edit)
                .map(d -> (Edit) d.decision())
                .toList();
    }

    static boolean isInForce(Handle handle, long entry) {
        return since(handle, entry).isPresent();
    }

    private static Optional<Long> since(Handle handle, long entry) {
        return handle.select("SELECT since FROM decision WHERE entry = ? AND until IS NULL", entry)
                .mapTo(Long.class)
                .findOne();
    }

    static void open(Turn turn, long entry, Decision decision) {
        turn.handle()
                .execute(
                        "INSERT INTO decision (entry, since, kind) VALUES (?, ?, ?)",
                        entry,
                        turn.entry(),
                        decision.kind().word());
        turn.comes(row(entry, turn.entry()));
    }

    /** The numbers of the reports it is about, so that it is found again. */
    static void about(Turn turn, Collection<Long> reports) {
        for (long report : reports) {
            turn.handle().execute("INSERT INTO decision_report (report, entry) VALUES (?, ?)", report, turn.entry());
        }
    }

    static void close(Turn turn, long entry) {
        since(turn.handle(), entry).ifPresent(since -> {
            turn.handle()
                    .execute("UPDATE decision SET until = ? WHERE entry = ? AND until IS NULL", turn.entry(), entry);
            turn.goes(row(entry, since));
        });
    }

    static String row(long entry, long since) {
        return "decision|" + entry + "|" + since;
    }

    /** Every decision there ever was about a report, in force or not. */
    static List<Long> all(Handle handle, long report) {
        return handle.select("SELECT entry FROM decision_report WHERE report = ? ORDER BY entry", report)
                .mapTo(Long.class)
                .list();
    }

    /** Which reports a decision names, by their digests. */
    static List<String> reports(Decision decision) {
        return switch (decision) {
            case Edit e -> List.of(e.report());
            case Arrangement a -> a.reports();
            case Decision.Undone u -> List.of();
            case Decision.Decided d -> List.of();
        };
    }
}
