package org.constat.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/** Lines from the rows of events, with what people decided them to be, as of the entry {@code :asOf}. */
final class LineRow {

    /** What the last decision in force makes of the event. */
    private static final String MARK = """
        (SELECT m.mark FROM event_mark m JOIN decision d ON d.entry = m.entry
         WHERE m.event = e.event AND m.mark IS NOT NULL AND d.since <= :asOf AND (d.until IS NULL OR d.until > :asOf)
         ORDER BY m.entry DESC LIMIT 1)\
        """;

    static final String SELECT = """
        SELECT e.event, e.type, e.date_from, e.date_to, e.country, e.lat, e.lon, e.killed_low, e.families, e.reports,
               e.third_party, e.conflicts, e.background, e.langs, n.number, MARK AS mark
        FROM event e LEFT JOIN event_number n ON n.event = e.event
        WHERE e.since <= :asOf AND (e.until IS NULL OR e.until > :asOf)\
        """.replace("MARK", MARK);

    private LineRow() {}

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("event"),
                EventType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                Line.Days.between(date(row.getString("date_from")), date(row.getString("date_to"))),
                new Line.Spot(row.getString("country"), degree(row, "lat"), degree(row, "lon")),
                new Line.Weight(figure(row), row.getInt("families"), row.getInt("reports")),
                traits(row),
                langs(row.getString("langs")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Double degree(ResultSet row, String column) throws SQLException {
        double degree = row.getDouble(column);
        return row.wasNull() ? null : degree;
    }

    private static @Nullable Integer figure(ResultSet row) throws SQLException {
        int figure = row.getInt("killed_low");
        return row.wasNull() ? null : figure;
    }

    private static Set<Trait> traits(ResultSet row) throws SQLException {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(row.getInt("third_party") > 0, Trait.THIRD_PARTY, traits);
        add(row.getInt("conflicts") > 0, Trait.CONFLICT, traits);
        add(row.getInt("background") > 0, Trait.BACKGROUND, traits);
        Status status = Status.of(row.getString("mark"));
        add(status == Status.REVIEWED, Trait.REVIEWED, traits);
        add(status == Status.RESTRICTED, Trait.RESTRICTED, traits);
        return traits;
    }

    private static void add(boolean is, Trait trait, Set<Trait> traits) {
        if (is) {
            traits.add(trait);
        }
    }

    private static List<String> langs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
