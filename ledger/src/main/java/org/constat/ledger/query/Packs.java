package org.constat.ledger.query;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Lines of the events as they are now, packed, kept in the transaction that changes an event; see {@link Pack}. To put down an event
 * costs a few rows read and one page written, however many events there are.
 */
public final class Packs {

    /** Where the line of an event is kept. */
    private record Kept(int number, long slot) {}

    private record Slot(long slot, Pack pack) {}

    private static final long NOWHERE = -1;

    /** What is known of an event from now on. */
    public void put(Handle handle, Line line) {
        Kept kept = find(handle, line.id()).orElseGet(() -> numbered(handle, line.id()));
        int week = Slots.weekOf(line);
        if (kept.slot != NOWHERE && Slots.weekOf(kept.slot) == week) {
            Pack pack = load(handle, kept.slot);
            save(handle, new Slot(kept.slot, pack.without(kept.number).with(kept.number, line)));
            return;
        }
        takeOut(handle, kept);
        Slot slot = open(handle, week);
        save(handle, new Slot(slot.slot, slot.pack.with(kept.number, line)));
        place(handle, kept.number, slot.slot);
    }

    /** The event is no more: merged into another, or told by no report. Its number is never given again. */
    public void remove(Handle handle, String event) {
        find(handle, event).ifPresent(kept -> {
            takeOut(handle, kept);
            place(handle, kept.number, NOWHERE);
        });
    }

    /** Before everything is replayed. */
    public void clear(Handle handle) {
        handle.execute("DELETE FROM event_pack");
        handle.execute("DELETE FROM event_number");
    }

    private static Optional<Kept> find(Handle handle, String event) {
        return handle.createQuery("SELECT number, slot FROM event_number WHERE event = ?")
                .bind(0, event)
                .map((row, context) -> new Kept(row.getInt(1), row.getLong(2)))
                .findOne();
    }

    private static Kept numbered(Handle handle, String event) {
        int number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM event_number")
                .mapTo(int.class)
                .one();
        handle.execute("INSERT INTO event_number (number, event, slot) VALUES (?, ?, ?)", number, event, NOWHERE);
        return new Kept(number, NOWHERE);
    }

    private static void takeOut(Handle handle, Kept kept) {
        if (kept.slot != NOWHERE) {
            Pack rest = load(handle, kept.slot).without(kept.number);
            if (rest.size() == 0) {
                handle.execute("DELETE FROM event_pack WHERE slot = ?", kept.slot);
            } else {
                save(handle, new Slot(kept.slot, rest));
            }
        }
    }

    /** The last pack of a week, or a new one behind it when it is full. */
    private static Slot open(Handle handle, int week) {
        List<Slot> last = handle.createQuery(
                        "SELECT slot, lines FROM event_pack WHERE slot BETWEEN ? AND ? ORDER BY slot DESC LIMIT 1")
                .bind(0, Slots.first(week))
                .bind(1, Slots.last(week))
                .map((row, context) -> new Slot(row.getLong(1), new Pack(row.getBytes(2))))
                .list();
        if (last.isEmpty()) {
            return new Slot(Slots.first(week), new Pack(new byte[0]));
        }
        Slot slot = last.get(0);
        return slot.pack.size() < Pack.ROOM ? slot : new Slot(slot.slot + 1, new Pack(new byte[0]));
    }

    private static Pack load(Handle handle, long slot) {
        return handle.createQuery("SELECT lines FROM event_pack WHERE slot = ?")
                .bind(0, slot)
                .map((row, context) -> new Pack(row.getBytes(1)))
                .one();
    }

    private static void save(Handle handle, Slot slot) {
        handle.execute(
                "INSERT INTO event_pack (slot, lines) VALUES (?, ?)"
                        + " ON CONFLICT (slot) DO UPDATE SET lines = excluded.lines",
                slot.slot,
                slot.pack.bytes());
    }

    private static void place(Handle handle, int number, long slot) {
        handle.execute("UPDATE event_number SET slot = ? WHERE number = ?", slot, number);
    }
}
