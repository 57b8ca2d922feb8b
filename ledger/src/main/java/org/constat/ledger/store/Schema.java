package org.constat.ledger.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.constat.ledger.store.LedgerException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The tables of a ledger: made and brought up to date by Flyway, which is not started when they are current, for it takes half a second. */
record Schema(Database database) {

    /** Number of the newest migration; a test holds it against the files. */
    static final int NEWEST = 3;

    private static final String HISTORY = "schema_history";

    /** @throws LedgerException when it is no ledger, or that of a newer version */
    void bringUpToDate(Handle handle, boolean create) {
        int found = version(handle);
        if (found > NEWEST) {
            throw newer(found);
        }
        if (found == 0 && !create) {
            throw none();
        }
        if (found < NEWEST) {
            migrate(handle);
        }
    }

    private int version(Handle handle) {
        if (database.empty(handle)) {
            return 0;
        }
        try {
            Optional<String> last = handle.select("SELECT version FROM " + HISTORY
                            + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")
                    .mapTo(String.class)
                    .findOne();
            return last.map(Integer::parseInt).orElseThrow(this::other);
        } catch (JdbiException e) {
            LedgerException other = other();
            other.addSuppressed(e);
            throw other;
        }
    }

    /** Another process may do the same at this moment: then its result is as good. */
    private void migrate(Handle handle) {
        try {
            Flyway.configure()
                    .dataSource(new Connections(database))
                    .locations("classpath:org/constat/ledger/store/"
                            + database.dialect().folder())
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (version(handle) != NEWEST) {
                throw e;
            }
        }
    }

    private LedgerException none() {
        return new LedgerException(
                Reason.MISSING,
                "There is no ledger in " + database.location().shown() + ".",
                "Check --ledger and CONSTAT_LEDGER, or make one: constat add FILE");
    }

    private LedgerException other() {
        return new LedgerException(
                Reason.NOT_A_LEDGER,
                database.location().shown() + " holds other data, not a ledger.",
                "Name another place with --ledger; this one was left as it is.");
    }

    private LedgerException newer(int found) {
        return new LedgerException(
                Reason.NEWER,
                "The ledger " + database.location().shown()
                        + " was written by a newer version of Constat (tables of version " + found
                        + ", this version knows " + NEWEST + ").",
                "Use that version, or a newer one.");
    }

    /** Gives Flyway its connections. */
    private record Connections(Database database) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return database.writer();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException("the location names the user");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            throw new SQLFeatureNotSupportedException("nothing is logged");
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException("nothing is logged");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
