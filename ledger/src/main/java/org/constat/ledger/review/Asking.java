package org.constat.ledger.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Decision;
import org.constat.ledger.query.Status;
import org.constat.ledger.state.Follower;
import org.jdbi.v3.core.Handle;

/** Keeps what readings leave to look at, and what people answered, in step with the state. */
public final class Asking implements Follower {

    @Override
    public void follow(Handle handle, long entry, Act act, Set<String> events) {
        switch (act) {
            case Act.Read read -> read(handle, entry, read);
            case Act.Redacted r -> close(handle, entry, number(handle, r.report()));
            case Decision.Decided d
            when !d.question().equals(Status.QUESTION) ->
                handle.execute(
                        "INSERT INTO review_answer (entry, question, subject) VALUES (?, ?, ?)",
                        entry,
                        d.question(),
                        d.subject());
            default -> {}
        }
    }

    /** What is found again with the same words keeps its row. */
    private static void read(Handle handle, long entry, Act.Read read) {
        long report = number(handle, read.reading().report().sha256());
        Map<Kind, Found> found = new HashMap<>();
        Found.in(read.reading()).forEach(f -> found.put(f.kind(), f));
        handle.createQuery("SELECT kind, evidence FROM review_item WHERE report = ? AND until IS NULL")
                .bind(0, report)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(old -> {
                    Kind kind = Kind.valueOf(old.getKey().toUpperCase(java.util.Locale.ROOT));
                    Found now = found.get(kind);
                    if (now != null && Evidence.digest(now.words()).equals(old.getValue())) {
                        found.remove(kind);
                    } else {
                        handle.execute(
                                "UPDATE review_item SET until = ? WHERE report = ? AND kind = ? AND until IS NULL",
                                entry,
                                report,
                                old.getKey());
                    }
                });
        found.values().forEach(f -> open(handle, entry, report, f));
    }

    private static void open(Handle handle, long entry, long report, Found f) {
        handle.execute(
                "INSERT INTO review_item (report, kind, since, evidence, weight, due) VALUES (?, ?, ?, ?, ?, ?)",
                report,
                f.kind().code(),
                entry,
                Evidence.digest(f.words()),
                f.words().size(),
                f.due() == null ? null : f.due().toString());
    }

    private static void close(Handle handle, long entry, long report) {
        handle.execute("UPDATE review_item SET until = ? WHERE report = ? AND until IS NULL", entry, report);
    }

    private static long number(Handle handle, String sha256) {
        return handle.createQuery("SELECT report FROM report WHERE sha256 = ? AND until IS NULL")
                .bind(0, sha256)
                .mapTo(Long.class)
                .findOne()
                .orElse(-1L);
    }

    @Override
    public void drop(Handle handle) {
        handle.execute("DELETE FROM review_item");
        handle.execute("DELETE FROM review_answer");
    }
}
