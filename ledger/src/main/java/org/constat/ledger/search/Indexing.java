package org.constat.ledger.search;

import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.constat.event.Reading;
import org.constat.ledger.act.Act;
import org.constat.ledger.state.Follower;
import org.jdbi.v3.core.Handle;

/** Keeps the words of reports in step with the state: they come with the reading, and leave in the transaction that redacts. */
public record Indexing(WordIndex words) implements Follower {

    @Override
    public void follow(Handle handle, long entry, Act act, Set<String> events) {
        if (act instanceof Act.Read read) {
            Reading r = read.reading();
            numbered(
                    handle,
                    r.report().sha256(),
                    (h, report) ->
                            words.put(h, report, r.front().title(), r.report().text()));
        } else if (act instanceof Act.Redacted redacted) {
            numbered(handle, redacted.report(), words::remove);
        }
    }

    private static void numbered(Handle handle, String sha256, ObjLongConsumer<Handle> work) {
        handle.createQuery("SELECT report FROM report WHERE sha256 = ? AND until IS NULL")
                .bind(0, sha256)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(report -> work.accept(handle, report));
    }

    @Override
    public void drop(Handle handle) {
        words.clear(handle);
    }
}
