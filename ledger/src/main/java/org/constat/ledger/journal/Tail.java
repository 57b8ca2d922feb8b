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

    private static final int LOOKED_AT = 64;
    private static final String LAST =
            "SELECT " + Rows.ENTRY + ", (SELECT min(seq) FROM damage)" + " FROM entry e ORDER BY e.seq DESC LIMIT 1";

    static @Nullable Entry last(Handle handle) {
        return handle.select(LAST).map(Tail::read).findOne().map(Tail::checked).orElse(null);
    }

    /** Looks at the last entries once, with their payloads: what a crash of the machine can have left half-written lies here. */
    static void look(Handle handle) {
        handle.select(Rows.RECORDED + " ORDER BY e.seq DESC LIMIT " + LOOKED_AT)
                .map(Rows::recorded)
                .forEach(Tail::look);
    }

    private static void look(Recorded recorded) {
        Payload payload = recorded.payload();
        if (!recorded.entry().sound()) {
            throw Journal.damaged(recorded.entry().seq(), "its hash is not that of what it says");
        }
        if (payload != null && !payload.sound()) {
            throw Journal.damaged(recorded.entry().seq(), "its payload is not what it was written with");
        }
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
