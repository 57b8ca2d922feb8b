package org.constat.ledger.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.link.Linker;
import org.constat.event.link.Mention;
import org.constat.event.link.Source;
import org.constat.event.link.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of mentions, and the keys under which those in force are found by others that may tell the same. */
final class MentionRows {

    private static final String ALL = "SELECT m.mention, m.since, m.body, r.source FROM mention m"
            + " JOIN report r ON r.report = m.mention / 65536";
    private static final String HOLDS = " m.since <= ? AND (m.until IS NULL OR m.until > ?)"
            + " AND r.since <= ? AND (r.until IS NULL OR r.until > ?) ";

    /** Keys asked for in one statement; blanks are filled with the last. */
    private static final int ASKED = 24;

    private static final String CANDIDATES =
            "SELECT DISTINCT mention FROM block WHERE key IN (" + "?, ".repeat(ASKED - 1) + "?)";

    private MentionRows() {}

    /** What one column holds. */
    private record Body(Event event, List<Coded> claims, Words words) {}

    static Optional<Kept> of(Handle handle, MentionId id, AsOf asOf) {
        long n = asOf.entry();
        return handle.select(ALL + " WHERE m.mention = ? AND" + HOLDS, id.packed(), n, n, n, n)
                .map(MentionRows::kept)
                .findOne();
    }

    static Optional<Kept> now(Turn turn, MentionId id) {
        Kept known = turn.memory().get(id);
        Optional<Kept> found = known != null ? Optional.of(known) : of(turn.handle(), id, AsOf.NOW);
        found.ifPresent(turn.memory()::put);
        return found;
    }

    /** In order of the report. */
    static List<Kept> ofReport(Handle handle, long report, AsOf asOf) {
        long n = asOf.entry();
        return handle.select(
                        ALL + " WHERE m.mention >= ? AND m.mention < ? AND" + HOLDS + "ORDER BY m.mention",
                        MentionId.first(report),
                        MentionId.first(report + 1),
                        n,
                        n,
                        n,
                        n)
                .map(MentionRows::kept)
                .list();
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        Body body = Bytes.value(row.getBytes("body"), Body.class);
        Source source = Bytes.value(row.getBytes("source"), Source.class);
        return new Kept(
                MentionId.of(row.getLong("mention")),
                row.getLong("since"),
                new Mention(source, body.event, body.claims, body.words));
    }

    static void open(Turn turn, Kept now) {
        byte[] mark = mark(now);
        turn.handle()
                .execute(
                        "INSERT INTO mention (mention, since, mark, body) VALUES (?, ?, ?, ?)",
                        now.id().packed(),
                        now.since(),
                        mark,
                        body(now.mention()));
        turn.digest().add(mark);
        block(turn.handle(), now, "INSERT INTO block (key, mention) VALUES (?, ?) ON CONFLICT DO NOTHING");
        findable(turn.handle(), now);
        turn.memory().put(now);
    }

    static void close(Turn turn, Kept old) {
        turn.handle()
                .execute(
                        "UPDATE mention SET until = ? WHERE mention = ? AND since = ?",
                        turn.entry(),
                        old.id().packed(),
                        old.since());
        turn.digest().takeAway(mark(old));
        block(turn.handle(), old, "DELETE FROM block WHERE key = ? AND mention = ?");
        turn.memory().forget(old.id());
    }

    static byte[] mark(Kept kept) {
        return StateDigest.mark("mention|" + kept.id().packed() + "|" + kept.since() + "|" + Bones.of(kept.mention()));
    }

    private static byte[] body(Mention m) {
        return Bytes.of(new Body(m.event(), m.claims(), m.words()));
    }

    private static void block(Handle handle, Kept kept, String sql) {
        long[] keys = Linker.blocks(kept.mention());
        if (keys.length > 0) {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (long key : keys) {
                batch.add(key, kept.id().packed());
            }
            batch.execute();
        }
    }

    private static void findable(Handle handle, Kept kept) {
        List<Coded> claims = kept.mention().claims();
        if (!claims.isEmpty()) {
            PreparedBatch batch =
                    handle.prepareBatch("INSERT INTO claim_key (key, report) VALUES (?, ?) ON CONFLICT DO NOTHING");
            claims.forEach(c -> batch.add(key(c.key()), kept.id().report()));
            batch.execute();
        }
    }

    /** The first 64 bits of a claim's key. */
    static long key(String hex) {
        return Long.parseUnsignedLong(hex.substring(0, 16), 16);
    }

    /** Mentions in force that share a key with this one; by index, whatever the size of the ledger. */
    static List<MentionId> candidates(Handle handle, Mention mention) {
        long[] keys = Linker.blocks(mention);
        List<MentionId> found = new java.util.ArrayList<>();
        for (int from = 0; from < keys.length; from += ASKED) {
            Object[] asked = new Object[ASKED];
            for (int i = 0; i < ASKED; i++) {
                asked[i] = keys[Math.min(from + i, keys.length - 1)];
            }
            handle.select(CANDIDATES, asked)
                    .map((row, context) -> MentionId.of(row.getLong(1)))
                    .forEach(found::add);
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Puts the masked mention into a row that shows words. */
    static void hide(Handle handle, Kept masked) {
        handle.execute(
                "UPDATE mention SET body = ? WHERE mention = ? AND since = ?",
                body(masked.mention()),
                masked.id().packed(),
                masked.since());
    }

    /** Every row there ever was of a report's mentions: id and since. */
    static List<long[]> versions(Handle handle, long report) {
        return handle.select(
                        "SELECT mention, since FROM mention WHERE mention >= ? AND mention < ? ORDER BY mention, since",
                        MentionId.first(report),
                        MentionId.first(report + 1))
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
    }
}
