package org.constat.ledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** From rows to records. */
final class Rows {

    static final String ENTRY = "e.seq, e.kind, e.instant, e.set_back, e.author, e.payload, e.previous, e.hash";
    static final String RECORDED = "SELECT " + ENTRY + ", p.salt, p.format, p.length, p.deflated, p.bytes"
            + " FROM entry e LEFT JOIN payload p ON p.seq = e.seq";

    private Rows() {}

    static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getLong(1),
                Kind.of(row.getString(2)),
                Stamp.stored(row.getLong(3), row.getInt(4) == 1),
                row.getString(5),
                Digest.stored(row.getBytes(6)),
                Digest.stored(row.getBytes(7)),
                Digest.stored(row.getBytes(8)));
    }

    static Recorded recorded(ResultSet row, StatementContext context) throws SQLException {
        Entry entry = entry(row, context);
        return new Recorded(entry, payload(row, entry));
    }

    private static @Nullable Payload payload(ResultSet row, Entry entry) throws SQLException {
        byte[] salt = row.getBytes(9);
        if (salt == null) {
            return null;
        }
        Packed packed = new Packed(row.getLong(11), row.getInt(12) == 1, row.getBytes(13));
        return new Payload(salt, row.getString(10), packed, entry.payload());
    }
}
