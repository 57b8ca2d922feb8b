package org.constat.ledger.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.LedgerException.Reason;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a ledger: entries that are only ever added, each holding the hash of the one before. Everything else follows from them.
 * What is appended takes part in the transaction of the handle.
 */
public final class Journal {

    private static final int BATCH = 64;

    private final InstantSource clock;
    private volatile boolean looked;

    public Journal(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @param transaction one that writes: its handle comes from {@link org.constat.ledger.store.Store#write}
     * @throws LedgerException when the journal is damaged
     */
    public Entry append(Handle transaction, Kind kind, String author, String format, byte[] bytes) {
        return append(transaction, kind, author, Payload.seal(format, bytes));
    }

    /** As above, with a payload that was sealed before the transaction began. */
    public Entry append(Handle transaction, Kind kind, String author, Payload payload) {
        if (!looked) {
            Tail.look(transaction);
            looked = true;
        }
        Entry last = Tail.last(transaction);
        Entry entry = following(last, kind, Entry.author(author), payload);
        insert(transaction, entry);
        insert(transaction, entry.seq(), payload);
        return entry;
    }

    private Entry following(@Nullable Entry last, Kind kind, String author, Payload payload) {
        Instant now = clock.instant();
        long seq = last == null ? 1 : last.seq() + 1;
        boolean setBack = last != null && Stamp.micros(now) < last.stamp().micros();
        Digest previous = last == null ? Digest.NONE : last.hash();
        return Entry.chained(seq, kind, new Stamp(now, setBack), author, payload.digest(), previous);
    }

    private static void insert(Handle transaction, Entry entry) {
        transaction.execute(
                "INSERT INTO entry (seq, kind, instant, set_back, author, payload, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.kind().word(),
                entry.stamp().micros(),
                entry.stamp().setBack() ? 1 : 0,
                entry.author(),
                entry.payload().bytes(),
                entry.previous().bytes(),
                entry.hash().bytes());
    }

    private static void insert(Handle transaction, long seq, Payload payload) {
        transaction.execute(
                "INSERT INTO payload (seq, salt, format, length, deflated, bytes) VALUES (?, ?, ?, ?, ?, ?)",
                seq,
                payload.salt(),
                payload.format(),
                payload.packed().length(),
                payload.packed().deflated() ? 1 : 0,
                payload.packed().bytes());
    }

    /** The last entry. Its hash stands for all of the journal. */
    public static Optional<Entry> head(Handle handle) {
        return handle.select("SELECT " + Rows.ENTRY + " FROM entry e ORDER BY e.seq DESC LIMIT 1")
                .map(Rows::entry)
                .findOne();
    }

    public static Optional<Recorded> at(Handle handle, long seq) {
        return handle.select(Rows.RECORDED + " WHERE e.seq = ?", seq)
                .map(Rows::recorded)
                .findOne();
    }

    /**
     * Number of the entry with this hash; absent when the journal does not hold it, or not any more: a head that somebody noted down proves
     * that all up to it is as it was then. Looks through the whole journal.
     */
    public static Optional<Long> seq(Handle handle, Digest hash) {
        return handle.select("SELECT seq FROM entry WHERE hash = ?", (Object) hash.bytes())
                .mapTo(Long.class)
                .findOne();
    }

    /** Entries from and to these numbers, both included, in order. */
    public static List<Recorded> range(Handle handle, long from, long to) {
        return handle.select(Rows.RECORDED + " WHERE e.seq BETWEEN ? AND ? ORDER BY e.seq", from, to)
                .map(Rows::recorded)
                .list();
    }

    /** All entries after this number, in order; holds few of them at a time. */
    public static void each(Handle handle, long after, Consumer<Recorded> use) {
        long seq = after;
        List<Recorded> batch;
        do {
            batch = range(handle, seq + 1, seq + BATCH);
            batch.forEach(use);
            seq += BATCH;
        } while (!batch.isEmpty());
    }

    /** The newest entries of a kind, newest first. */
    public static List<Recorded> newest(Handle handle, Kind kind, int most) {
        return handle.select(Rows.RECORDED + " WHERE e.kind = ? ORDER BY e.seq DESC LIMIT ?", kind.word(), most)
                .map(Rows::recorded)
                .list();
    }

    /** Number of the last entry stamped at or before the instant; 0 when there is none. */
    public static long asOf(Handle handle, Instant instant) {
        return handle.select("SELECT coalesce(max(seq), 0) FROM entry WHERE instant <= ?", Stamp.micros(instant))
                .mapTo(long.class)
                .one();
    }

    /** What is said of a journal in which nothing is appended any more. */
    static LedgerException damaged(long seq, String what) {
        return new LedgerException(
                Reason.DAMAGED,
                "Entry " + seq + " of the journal is damaged (" + what + "); nothing is added to it any more.",
                "constat verify shows all damage; go on with a backup: --ledger FILE");
    }
}
