package org.constat.bench.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.journal.Payload;
import org.constat.ledger.query.Line;
import org.constat.ledger.query.Line.Trait;
import org.constat.ledger.query.Packs;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.store.Store;
import org.jdbi.v3.core.Handle;

/**
 * The fast way to a big ledger: the rows that are asked, written with the statements of the projection but {@value #AT_ONCE} events in one
 * transaction, and without the readings and mentions that they would follow from. What is added later through the ledger itself meets tables
 * of the size they would have.
 */
final class Bulk {

    private static final int AT_ONCE = 5_000;

    /** Keys under which a mention is found by others. */
    private static final int BLOCKS = 8;

    private static final String EVENT = """
        INSERT INTO event (event, since, type, background, date_from, date_to, country, lat, lon, killed_low, killed_high, reports,
            copies, origins, families, third_party, conflicts, langs, facts)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)\
        """;

    private static final byte[] EMPTY = new byte[400];

    private final Store store;
    private final Journal journal;
    private final WordIndex words;
    private final Packs packs = new Packs();
    private final Payload payload = Payload.seal("bench", "made in bulk".getBytes(StandardCharsets.UTF_8));

    Bulk(Store store, Journal journal, WordIndex words) {
        this.store = store;
        this.journal = journal;
        this.words = words;
    }

    /** Adds the events {@code [from, to)}. */
    void add(int from, int to) throws SQLException {
        for (int at = from; at < to; at += AT_ONCE) {
            int first = at;
            int last = Math.min(to, at + AT_ONCE);
            store.<Integer, SQLException>write(handle -> some(handle, first, last));
        }
    }

    private int some(Handle handle, int from, int to) throws SQLException {
        try (PreparedStatement event = prepared(handle, EVENT);
                PreparedStatement report = prepared(
                        handle,
                        "INSERT INTO report (report, since, sha256, reading, lang, title, engine, source)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 'bench bench', ?)");
                PreparedStatement member =
                        prepared(handle, "INSERT INTO member (mention, since, event) VALUES (?, ?, ?)");
                PreparedStatement birth =
                        prepared(handle, "INSERT INTO birth (event, since, founder) VALUES (?, ?, ?)");
                PreparedStatement block = prepared(handle, "INSERT INTO block (key, mention) VALUES (?, ?)")) {
            for (int n = from; n < to; n++) {
                Invented made = Invented.of(n);
                long entry =
                        journal.append(handle, Kind.READING, "bench", payload).seq();
                long mention = entry * 65536 + 1;
                event(event, made.line(), entry);
                batch(
                        report,
                        entry,
                        entry,
                        sha256(n),
                        entry,
                        made.line().langs().get(0),
                        made.title(),
                        EMPTY);
                batch(member, mention, entry, made.line().id());
                batch(birth, made.line().id(), entry, mention);
                for (int b = 0; b < BLOCKS; b++) {
                    batch(block, key(n, b), mention);
                }
                words.put(handle, entry, made.title(), made.text());
                packs.put(handle, made.line());
            }
            for (PreparedStatement s : new PreparedStatement[] {event, report, member, birth, block}) {
                s.executeBatch();
            }
        }
        return to - from;
    }

    private static PreparedStatement prepared(Handle handle, String sql) throws SQLException {
        return handle.getConnection().prepareStatement(sql);
    }

    private static void batch(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
        s.addBatch();
    }

    /** Shared by the events of a few days, as real keys are; far from the keys of real mentions. */
    private static long key(int n, int b) {
        return (n / (3L * Invented.PER_DAY) * 1_000 + n % 97L * 8 + b) * 0x9E3779B97F4A7C15L;
    }

    private static String sha256(int n) {
        return String.format(Locale.ROOT, "%064x", n);
    }

    private static void event(PreparedStatement s, Line line, long entry) throws SQLException {
        LocalDate from = Objects.requireNonNull(line.days().from());
        s.setString(1, line.id());
        s.setLong(2, entry);
        s.setString(3, line.type().code());
        s.setInt(4, line.is(Trait.BACKGROUND) ? 1 : 0);
        s.setString(5, from.toString());
        s.setString(6, from.plusDays(line.days().length() - 1L).toString());
        s.setString(7, line.spot().country());
        s.setObject(8, line.spot().lat());
        s.setObject(9, line.spot().lon());
        for (int killed = 10; killed <= 11; killed++) {
            if (line.weight().killed() == null) {
                s.setNull(killed, Types.BIGINT);
            } else {
                s.setLong(killed, line.weight().killed());
            }
        }
        s.setInt(12, line.weight().reports());
        s.setInt(13, line.weight().origins());
        s.setInt(14, line.weight().origins());
        s.setInt(15, line.is(Trait.THIRD_PARTY) ? 1 : 0);
        s.setInt(16, line.is(Trait.CONFLICT) ? 1 : 0);
        s.setString(17, String.join(",", line.langs()));
        s.setBytes(18, EMPTY);
        s.addBatch();
    }
}
