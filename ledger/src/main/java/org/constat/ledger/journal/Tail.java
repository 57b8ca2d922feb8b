package org.constat.ledger.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The end of a journal, looked at each time something is appended: the last entry must hold its own hash, and no verification may have
 * found damage further back.
 *
 * @param damage the first entry at which a verification found damage, else 0
 */
record Tail(Entry last, long damage) {

    private static final String LAST =
            "SELECT " + Rows.ENTRY + ", (SELECT min(seq) FROM damage)" + " FROM entry e ORDER BY e.seq DESC LIMIT 1";

    static @Nullable Entry last(Handle handle) {
        return handle.select(LAST).map(Tail::read).findOne().map(Tail::checked).orElse(null);
    }

    private static Tail read(ResultSet row, StatementContext context) throws SQLException {
        return new Tail(Rows.entry(row, context), row.getLong(9));
    }

    private Entry checked() {
        if (damage > 0) {
            throw Journal.damaged(damage, "a verification found it");
        }
        if (!last.sound()) {
            throw Journal.damaged(last.seq(), "its hash is not that of what it says");
        }
        return last;
    }
}
