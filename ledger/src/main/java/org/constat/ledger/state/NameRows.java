package org.constat.ledger.state;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of names of events: every one ever given, and where those lead that stand for nothing any more. */
final class NameRows {

    private NameRows() {}

    /** @param since entry that gave it */
    record Birth(String event, long since, MentionId founder) {
        String row() {
            return "birth|" + event + "|" + since + "|" + founder.packed();
        }
    }

    static Optional<Birth> birth(Handle handle, String event) {
        return handle.select("SELECT event, since, founder FROM birth WHERE event = ?", event)
                .map((row, context) -> new Birth(row.getString(1), row.getLong(2), MentionId.of(row.getLong(3))))
                .findOne();
    }

    static void give(Turn turn, String event, MentionId founder) {
        Birth birth = new Birth(event, turn.entry(), founder);
        turn.handle()
                .execute(
                        "INSERT INTO birth (event, since, founder) VALUES (?, ?, ?)",
                        event,
                        turn.entry(),
                        founder.packed());
        turn.comes(birth.row());
    }

    static Optional<String> target(Handle handle, String event, AsOf asOf) {
        return handle.select(
                        "SELECT target FROM redirect WHERE event = ? AND" + AsOf.HOLDS,
                        event,
                        asOf.entry(),
                        asOf.entry())
                .mapTo(String.class)
                .findOne();
    }

    /** Names that lead to this one, at once or over others. */
    static List<String> leadingTo(Handle handle, String event, AsOf asOf) {
        return handle.select(
                        "SELECT event FROM redirect WHERE target = ? AND" + AsOf.HOLDS + "ORDER BY since, event",
                        event,
                        asOf.entry(),
                        asOf.entry())
                .mapTo(String.class)
                .list();
    }

    static void redirect(Turn turn, String event, @Nullable String to) {
        turn.handle()
                .select("SELECT since, target FROM redirect WHERE event = ? AND until IS NULL", event)
                .map((row, context) -> row(event, row.getLong(1), row.getString(2)))
                .findOne()
                .ifPresent(row -> {
                    turn.handle()
                            .execute(
                                    "UPDATE redirect SET until = ? WHERE event = ? AND until IS NULL",
                                    turn.entry(),
                                    event);
                    turn.goes(row);
                });
        if (to != null) {
            turn.handle()
                    .execute("INSERT INTO redirect (event, since, target) VALUES (?, ?, ?)", event, turn.entry(), to);
            turn.comes(row(event, turn.entry(), to));
        }
    }

    static String row(String event, long since, String target) {
        return "redirect|" + event + "|" + since + "|" + target;
    }
}
