package org.constat.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What SQLite and PostgreSQL do each in their own way. */
sealed interface Database permits SqliteFile, PostgresServer {

    Dialect dialect();

    Location location();

    /** @throws LedgerException when it is not there, or is something else */
    void present();

    /** Makes room for a new ledger; nothing happens when there is one. */
    void make();

    /** For transactions that write, and for migrations. */
    Connection writer() throws SQLException;

    /** Its transactions see one state throughout, and refuse to write. */
    Connection reader() throws SQLException;

    /** @throws LedgerException when the disk has no room left */
    void room();

    /** In an open transaction: waits for the turn to write, which lasts until the transaction ends. */
    void lock(Handle transaction);

    boolean empty(Handle handle);

    /** Outside a transaction: takes what was deleted off the disk; false when others still read the state before. */
    boolean scrub(Handle handle);

    /** What an error of the database means for a ledger; null: nothing known, most likely a bug. */
    @Nullable
    LedgerException explain(SQLException failure);
}
