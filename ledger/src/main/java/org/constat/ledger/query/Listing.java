package org.constat.ledger.query;

import java.util.Set;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Decision;
import org.constat.ledger.state.Follower;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of the events in step with the state and with what people decide the events to be. */
public final class Listing implements Follower {

    private final Packs packs = new Packs();

    @Override
    public void follow(Handle handle, long entry, Act act, Set<String> events) {
        if (act instanceof Decision.Decided d && d.question().equals(Status.QUESTION)) {
            mark(handle, entry, d.subject(), d.answer());
        } else if (act instanceof Decision.Undone u) {
            handle.createQuery("SELECT event FROM event_mark WHERE entry = ?")
                    .bind(0, u.entry())
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(event -> mark(handle, entry, event, null));
        }
        events.forEach(event -> put(handle, entry, event));
    }

    private void mark(Handle handle, long entry, String event, @Nullable String mark) {
        handle.execute("INSERT INTO event_mark (entry, event, mark) VALUES (?, ?, ?)", entry, event, mark);
        put(handle, entry, event);
    }

    /** What the state and people's decisions now say of an event. */
    void put(Handle handle, long entry, String event) {
        handle.createQuery(LineRow.SELECT + " AND e.event = :event")
                .bind("asOf", entry)
                .bind("event", event)
                .map((row, context) -> LineRow.line(row))
                .findOne()
                .ifPresentOrElse(line -> packs.put(handle, line), () -> packs.remove(handle, event));
    }

    @Override
    public void drop(Handle handle) {
        packs.clear(handle);
        handle.execute("DELETE FROM event_mark");
    }
}
