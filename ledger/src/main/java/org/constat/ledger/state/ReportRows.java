package org.constat.ledger.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.constat.event.Front;
import org.constat.event.Reading.Engine;
import org.constat.event.link.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of reports. */
final class ReportRows {

    private static final String ALL = "SELECT report, since, reading, hidden, engine, source FROM report WHERE ";

    private ReportRows() {}

    static Optional<KeptReport> of(Handle handle, String sha256, AsOf asOf) {
        return handle.select(ALL + "sha256 = ? AND" + AsOf.HOLDS, sha256, asOf.entry(), asOf.entry())
                .map(ReportRows::kept)
                .findOne();
    }

    static Optional<KeptReport> of(Handle handle, long number, AsOf asOf) {
        return handle.select(ALL + "report = ? AND" + AsOf.HOLDS, number, asOf.entry(), asOf.entry())
                .map(ReportRows::kept)
                .findOne();
    }

    /** Those whose digest begins so, at most {@code most}. */
    static List<KeptReport> beginning(Handle handle, String prefix, AsOf asOf, int most) {
        return handle.select(
                        ALL + "sha256 >= ? AND sha256 < ? AND" + AsOf.HOLDS + "ORDER BY sha256 LIMIT ?",
                        prefix,
                        prefix + "g",
                        asOf.entry(),
                        asOf.entry(),
                        most)
                .map(ReportRows::kept)
                .list();
    }

    /** Those whose first reading came behind this entry, in order, at most {@code most}. */
    static List<KeptReport> after(Handle handle, long number, AsOf asOf, int most) {
        return handle.select(
                        ALL + "report > ? AND" + AsOf.HOLDS + "ORDER BY report LIMIT ?",
                        number,
                        asOf.entry(),
                        asOf.entry(),
                        most)
                .map(ReportRows::kept)
                .list();
    }

    /** Entries of every reading there ever was of a report. */
    static List<Long> readings(Handle handle, long number) {
        return handle.select("SELECT DISTINCT reading FROM report WHERE report = ? ORDER BY reading", number)
                .mapTo(Long.class)
                .list();
    }

    private static KeptReport kept(ResultSet row, StatementContext context) throws SQLException {
        long hidden = row.getLong("hidden");
        Long when = row.wasNull() ? null : hidden;
        String[] engine = row.getString("engine").split(" ", 2);
        return new KeptReport(
                row.getLong("report"),
                row.getLong("since"),
                row.getLong("reading"),
                when,
                Bytes.value(row.getBytes("source"), Source.class),
                new Engine(engine[0], engine[1]));
    }

    /** Puts this row in the place of the one in force. */
    static void put(Turn turn, KeptReport now) {
        of(turn.handle(), now.number(), AsOf.NOW).ifPresent(old -> close(turn, old));
        Front front = now.source().front();
        turn.handle()
                .execute(
                        "INSERT INTO report (report, since, sha256, reading, hidden, lang, title, publisher,"
                                + " published, address, engine, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        now.number(),
                        now.since(),
                        now.sha256(),
                        now.reading(),
                        now.hidden(),
                        front.lang(),
                        front.title(),
                        front.publisher(),
                        day(now.source()),
                        now.source().address(),
                        now.engine().version() + " " + now.engine().langData(),
                        Bytes.of(now.source()));
        turn.comes(now.row());
    }

    private static @Nullable String day(Source source) {
        return source.published() == null ? null : source.published().toString();
    }

    private static void close(Turn turn, KeptReport old) {
        turn.handle()
                .execute("UPDATE report SET until = ? WHERE report = ? AND until IS NULL", turn.entry(), old.number());
        turn.goes(old.row());
    }

    /** Takes the words out of every row of a report. */
    static void hide(Handle handle, long number, long reading, Source masked) {
        handle.execute(
                "UPDATE report SET title = ?, source = ? WHERE report = ? AND reading = ?",
                masked.front().title(),
                Bytes.of(masked),
                number,
                reading);
    }
}
