package org.constat.ledger.query;

import java.time.LocalDate;
import org.constat.ledger.query.Line.Trait;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts rows of events into the state as its own projection writes them. */
final class EventRowsGiven {

    private EventRowsGiven() {}

    /** The event's row from this entry on; {@code null} ends it. */
    static void put(Handle handle, long entry, String event, @Nullable Line line) {
        handle.execute("UPDATE event SET until = ? WHERE event = ? AND until IS NULL", entry, event);
        if (line == null) {
            return;
        }
        LocalDate from = line.days().from();
        handle.execute(
                "INSERT INTO event (event, since, type, background, date_from, date_to, country, lat, lon, killed_low,"
                    + " reports, copies, origins, families, third_party, conflicts, langs, facts) VALUES (?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)",
                line.id(),
                entry,
                line.type().code(),
                line.is(Trait.BACKGROUND) ? 1 : 0,
                text(from),
                text(from == null ? null : from.plusDays(line.days().length() - 1L)),
                line.spot().country(),
                line.spot().lat(),
                line.spot().lon(),
                line.weight().killed(),
                line.weight().reports(),
                line.weight().origins(),
                line.is(Trait.THIRD_PARTY) ? 2 : 0,
                line.is(Trait.CONFLICT) ? 1 : 0,
                String.join(",", line.langs()),
                new byte[0]);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
