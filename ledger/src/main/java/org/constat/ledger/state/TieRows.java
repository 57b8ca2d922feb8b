package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Rows of ties: two mentions, in either order, and why they belong together. */
public final class TieRows {

    private static final String ALL = "SELECT a, b, since, score, reasons FROM tie WHERE ";

    private TieRows() {}

    /** @param a the lesser id */
    public record Tie(MentionId a, MentionId b, long since, double score, List<String> reasons) {

        String row() {
            return "tie|" + a.packed() + "|" + b.packed() + "|" + since + "|" + Double.doubleToLongBits(score) + "|"
                    + String.join(",", reasons);
        }

        MentionId other(MentionId one) {
            return one.equals(a) ? b : a;
        }
    }

    static List<Tie> of(Handle handle, MentionId id, AsOf asOf) {
        List<Tie> ties = new ArrayList<>();
        for (String side : List.of("a", "b")) {
            handle.select(ALL + side + " = ? AND" + AsOf.HOLDS, id.packed(), asOf.entry(), asOf.entry())
                    .map((row, context) -> new Tie(
                            MentionId.of(row.getLong(1)),
                            MentionId.of(row.getLong(2)),
                            row.getLong(3),
                            row.getDouble(4),
                            reasons(row.getString(5))))
                    .forEach(ties::add);
        }
        return ties;
    }

    private static List<String> reasons(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    static void open(Turn turn, Tie tie) {
        turn.handle()
                .execute(
                        "INSERT INTO tie (a, b, since, score, reasons) VALUES (?, ?, ?, ?, ?)",
                        tie.a().packed(),
                        tie.b().packed(),
                        tie.since(),
                        tie.score(),
                        String.join(",", tie.reasons()));
        turn.comes(tie.row());
    }

    /** Unties a mention from all others. */
    static void close(Turn turn, MentionId id) {
        for (Tie tie : of(turn.handle(), id, AsOf.NOW)) {
            turn.handle()
                    .execute(
                            "UPDATE tie SET until = ? WHERE a = ? AND b = ? AND since = ?",
                            turn.entry(),
                            tie.a().packed(),
                            tie.b().packed(),
                            tie.since());
            turn.goes(tie.row());
        }
    }

    /** Mentions that were tied to this one until one of the entries from {@code entry} on. */
    static List<MentionId> lost(Handle handle, MentionId id, long entry) {
        return handle.select(
                        "SELECT b FROM tie WHERE a = ? AND until >= ? UNION SELECT a FROM tie WHERE b = ? AND until >="
                                + " ?",
                        id.packed(),
                        entry,
                        id.packed(),
                        entry)
                .map((row, context) -> MentionId.of(row.getLong(1)))
                .list();
    }
}
