package org.constat.ledger.capture;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Packed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a ledger, each beside the entry that says how it was received. The same bytes are kept once; the digest stays when the bytes
 * are redacted, so that they are known when they come again.
 */
public final class Captures {

    private Captures() {}

    /** Number of the entry by which these bytes were received, redacted since or not. */
    public static Optional<Long> entry(Handle handle, Digest sha256) {
        return handle.select("SELECT seq FROM capture WHERE sha256 = ?", (Object) sha256.bytes())
                .mapTo(Long.class)
                .findOne();
    }

    /** Digest of what the address gave the last time: an earlier version, when it differs from what it gives now. */
    public static Optional<Digest> last(Handle handle, String address) {
        return versions(handle, address).findFirst();
    }

    /** Digests of what the address gave, oldest first. */
    public static List<Digest> all(Handle handle, String address) {
        return versions(handle, address).list().reversed();
    }

    private static ResultIterable<Digest> versions(Handle handle, String address) {
        return handle.select("SELECT sha256 FROM capture WHERE address = ? ORDER BY seq DESC", (Object)
                        fold(address).bytes())
                .map((row, context) -> Digest.stored(row.getBytes(1)));
    }

    /** Addresses are compared by their digests: what is left of a redacted capture tells nothing. */
    public static Digest fold(String address) {
        return Digest.of(address.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps a page beside its entry, which was appended in the same transaction.
     *
     * @param address that was asked for, absent when a page of it can have no other version
     */
    public static void keep(Handle transaction, long entry, Page page, @Nullable String address) {
        transaction.execute(
                "INSERT INTO capture (seq, sha256, address) VALUES (?, ?, ?)",
                entry,
                page.sha256().bytes(),
                address == null ? null : fold(address).bytes());
        transaction.execute(
                "INSERT INTO page (seq, length, deflated, bytes) VALUES (?, ?, ?, ?)",
                entry,
                page.packed().length(),
                page.packed().deflated() ? 1 : 0,
                page.packed().bytes());
    }

    /** Absent when the entry is no capture, or its bytes were redacted. */
    public static Optional<Page> page(Handle handle, long entry) {
        return handle.select(
                        "SELECT c.sha256, p.length, p.deflated, p.bytes FROM capture c JOIN page p ON p.seq = c.seq"
                                + " WHERE c.seq = ?",
                        entry)
                .map(Captures::read)
                .findOne();
    }

    private static Page read(ResultSet row, StatementContext context) throws SQLException {
        return new Page(
                Digest.stored(row.getBytes(1)), new Packed(row.getLong(2), row.getInt(3) == 1, row.getBytes(4)));
    }
}
