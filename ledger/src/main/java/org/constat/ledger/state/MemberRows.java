package org.constat.ledger.state;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows that say which event a mention belongs to. */
final class MemberRows {

    private MemberRows() {}

    static Optional<String> event(Handle handle, MentionId id, AsOf asOf) {
        return handle.select(
                        "SELECT event FROM member WHERE mention = ? AND" + AsOf.HOLDS,
                        id.packed(),
                        asOf.entry(),
                        asOf.entry())
                .mapTo(String.class)
                .findOne();
    }

    static List<MentionId> of(Handle handle, String event, AsOf asOf) {
        return handle.select(
                        "SELECT mention FROM member WHERE event = ? AND" + AsOf.HOLDS + "ORDER BY mention",
                        event,
                        asOf.entry(),
                        asOf.entry())
                .map((row, context) -> MentionId.of(row.getLong(1)))
                .list();
    }

    /** The event it was put in first. */
    static Optional<String> first(Handle handle, MentionId id) {
        return handle.select("SELECT event FROM member WHERE mention = ? ORDER BY since LIMIT 1", id.packed())
                .mapTo(String.class)
                .findOne();
    }

    /** Mentions of a report that stand in an event, whether or not the report still tells of them. */
    static List<MentionId> ofReport(Handle handle, long report) {
        return handle.select(
                        "SELECT mention FROM member WHERE mention >= ? AND mention < ? AND until IS NULL ORDER BY"
                                + " mention",
                        MentionId.first(report),
                        MentionId.first(report + 1))
                .map((row, context) -> MentionId.of(row.getLong(1)))
                .list();
    }

    static void move(Turn turn, MentionId id, @Nullable String from, @Nullable String to) {
        if (from != null) {
            long since = turn.handle()
                    .select("SELECT since FROM member WHERE mention = ? AND until IS NULL", id.packed())
                    .mapTo(Long.class)
                    .one();
            turn.handle()
                    .execute(
                            "UPDATE member SET until = ? WHERE mention = ? AND since = ?",
                            turn.entry(),
                            id.packed(),
                            since);
            turn.goes(row(id, since, from));
        }
        if (to != null) {
            turn.handle()
                    .execute(
                            "INSERT INTO member (mention, since, event) VALUES (?, ?, ?)",
                            id.packed(),
                            turn.entry(),
                            to);
            turn.comes(row(id, turn.entry(), to));
        }
    }

    static String row(MentionId id, long since, String event) {
        return "member|" + id.packed() + "|" + since + "|" + event;
    }
}
