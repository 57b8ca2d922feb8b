package org.constat.ledger.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.constat.event.dossier.Counts;
import org.constat.event.dossier.Summary;
import org.constat.event.link.Mention;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of events: what lists, maps and facets show, computed from the mentions and kept, so that nothing is counted when someone asks. */
final class EventRows {

    private static final String ALL = "SELECT event, since, facts FROM event WHERE ";

    private EventRows() {}

    /** What one column holds. */
    private record Facts(Summary summary, EventRow.Telling telling) {}

    static Optional<EventRow> of(Handle handle, String event, AsOf asOf) {
        return handle.select(ALL + "event = ? AND" + AsOf.HOLDS, event, asOf.entry(), asOf.entry())
                .map(EventRows::row)
                .findOne();
    }

    /** All events, by their names; holds few of them at a time. */
    static List<EventRow> after(Handle handle, String event, AsOf asOf, int most) {
        return handle.select(
                        ALL + "event > ? AND" + AsOf.HOLDS + "ORDER BY event LIMIT ?",
                        event,
                        asOf.entry(),
                        asOf.entry(),
                        most)
                .map(EventRows::row)
                .list();
    }

    static EventRow row(ResultSet row, StatementContext context) throws SQLException {
        Facts facts = Bytes.value(row.getBytes("facts"), Facts.class);
        return new EventRow(row.getString("event"), row.getLong("since"), facts.summary, facts.telling);
    }

    /** Puts what its mentions now say in the place of what they said; nothing, when none is left. */
    static void refresh(Turn turn, String event) {
        turn.handle().execute("UPDATE event SET until = ? WHERE event = ? AND until IS NULL", turn.entry(), event);
        List<Mention> mentions = MemberRows.of(turn.handle(), event, AsOf.NOW).stream()
                .flatMap(id -> MentionRows.now(turn, id).stream())
                .map(Kept::mention)
                .toList();
        if (!mentions.isEmpty()) {
            insert(turn.handle(), EventRow.of(event, turn.entry(), mentions));
        }
    }

    /** Computes every row of an event again, as of its own entry: after words were taken out of its mentions. */
    static void recompute(Handle handle, String event) {
        record Old(long since, @Nullable Long until) {}
        List<Old> olds = handle.select("SELECT since, until FROM event WHERE event = ? ORDER BY since", event)
                .map((row, context) -> {
                    long until = row.getLong(2);
                    return new Old(row.getLong(1), row.wasNull() ? null : until);
                })
                .list();
        handle.execute("DELETE FROM event WHERE event = ?", event);
        for (Old old : olds) {
            AsOf then = new AsOf(old.since);
            List<Mention> mentions = MemberRows.of(handle, event, then).stream()
                    .flatMap(id -> MentionRows.of(handle, id, then).stream())
                    .map(Kept::mention)
                    .toList();
            insert(handle, EventRow.of(event, old.since, mentions));
            handle.execute("UPDATE event SET until = ? WHERE event = ? AND since = ?", old.until, event, old.since);
        }
    }

    private static void insert(Handle handle, EventRow row) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("event", row.event());
        columns.put("since", row.since());
        happening(columns, row.summary());
        where(columns, row.summary().place());
        tolls(columns, row.summary());
        telling(columns, row);
        columns.put("facts", Bytes.of(new Facts(row.summary(), row.telling())));
        handle.execute(
                "INSERT INTO event (" + String.join(", ", columns.keySet()) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                columns.values().toArray());
    }

    private static void happening(Map<String, @Nullable Object> columns, Summary s) {
        columns.put("type", s.type().code());
        Value.When days = s.days();
        columns.put(
                "date_from",
                days == null || days.from() == null ? null : days.from().toString());
        columns.put(
                "date_to", days == null || days.to() == null ? null : days.to().toString());
        columns.put("date_precision", days == null ? null : days.precision().code());
        columns.put("side_a", names(s.sides().a()));
        columns.put("side_b", names(s.sides().b()));
    }

    private static @Nullable String names(List<Party> parties) {
        String names = parties.stream().map(Party::name).collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private static void where(Map<String, @Nullable Object> columns, Value.@Nullable Place p) {
        Value.Point point = p == null ? null : p.point();
        columns.put("place", p == null ? null : p.name());
        columns.put("place_id", p == null ? null : p.id());
        columns.put("place_precision", p == null ? null : p.precision().code());
        columns.put("country", p == null ? null : p.country());
        columns.put("admin1", p == null ? null : p.admin1());
        columns.put("lat", point == null ? null : point.lat());
        columns.put("lon", point == null ? null : point.lon());
        columns.put("radius_km", point == null ? null : point.radiusKm());
    }

    private static void tolls(Map<String, @Nullable Object> columns, Summary s) {
        columns.put("killed_low", s.killed().least());
        columns.put("killed_best", s.killed().best());
        columns.put("killed_high", s.killed().most());
        columns.put("wounded_low", s.wounded().least());
        columns.put("wounded_best", s.wounded().best());
        columns.put("wounded_high", s.wounded().most());
    }

    private static void telling(Map<String, @Nullable Object> columns, EventRow row) {
        Counts counts = row.summary().counts();
        EventRow.Telling t = row.telling();
        columns.put("background", t.background() ? 1 : 0);
        columns.put("reports", counts.reports());
        columns.put("copies", counts.copies());
        columns.put("origins", counts.origins());
        columns.put("families", counts.families());
        columns.put("third_party", counts.thirdParty());
        columns.put("conflicts", counts.conflicts());
        columns.put("langs", String.join(",", t.langs()));
        columns.put("first_published", t.first() == null ? null : t.first().toString());
        columns.put("last_published", t.last() == null ? null : t.last().toString());
    }
}
