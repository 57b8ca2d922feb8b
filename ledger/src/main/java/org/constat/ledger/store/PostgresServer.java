package org.constat.ledger.store;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.constat.ledger.store.LedgerException.Reason;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One schema of a PostgreSQL database: the connection's own, {@code public} where the address does not say otherwise. */
record PostgresServer(Location.Server server, Limits limits) implements Database {

    /** "Constat", as a number: the first half of the advisory lock's key; the second is the schema. */
    private static final int LOCK = 0x436F6E73;

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Location location() {
        return server;
    }

    /** Told by the tables: see {@link Schema}. */
    @Override
    public void present() {}

    /** The database itself is made by whoever administers the server. */
    @Override
    public void make() {}

    @Override
    public Connection writer() throws SQLException {
        Connection connection = connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Connection connect() throws SQLException {
        URI address = server.address();
        Properties settings = new Properties();
        settings.setProperty("ApplicationName", "constat");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty(
                "options",
                "-c synchronous_commit=on -c lock_timeout=" + limits.patience().toMillis());
        String user = address.getUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            settings.setProperty("user", parts[0]);
            if (parts.length > 1) {
                settings.setProperty("password", parts[1]);
            }
        }
        return DriverManager.getConnection(url(address), settings);
    }

    private static String url(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return "jdbc:postgresql://" + address.getHost() + port + address.getPath() + query;
    }

    /** The server keeps watch over its own disks. */
    @Override
    public void room() {}

    @Override
    public void lock(Handle transaction) {
        transaction.execute("SELECT pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))");
    }

    @Override
    public boolean empty(Handle handle) {
        return handle.select("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()")
                        .mapTo(int.class)
                        .one()
                == 0;
    }

    @Override
    public boolean scrub(Handle handle) {
        handle.execute("VACUUM payload, page, report_words");
        return true;
    }

    @Override
    public @Nullable LedgerException explain(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String said = failure.getMessage();
        return switch (state) {
            case "55P03" ->
                new LedgerException(
                        Reason.LOCKED,
                        "The ledger " + server.shown() + " has been locked by another process for "
                                + limits.patience().toSeconds() + " s.",
                        "Wait until it has finished, then run the command again.",
                        failure);
            case "53100" ->
                new LedgerException(
                        Reason.FULL,
                        "The disk of " + server.shown() + " is full; nothing of this was written.",
                        "Have space freed on the server and run the command again.",
                        failure);
            case "25006", "42501" ->
                new LedgerException(
                        Reason.READ_ONLY,
                        "The ledger " + server.shown() + " cannot be written: " + said + ".",
                        "Ask for the right to write, or for a server that is not a standby.",
                        failure);
            case "XX001", "XX002" ->
                new LedgerException(
                        Reason.DAMAGED,
                        "The database " + server.shown() + " is damaged: " + said + ".",
                        "constat verify says where; restore the database from a backup.",
                        failure);
            case "3D000", "3F000", "28000", "28P01" -> unreachable(failure);
            default -> state.startsWith("08") || state.startsWith("57P") ? unreachable(failure) : null;
        };
    }

    private LedgerException unreachable(SQLException failure) {
        return new LedgerException(
                Reason.UNREACHABLE,
                "The database " + server.shown() + " cannot be reached: " + failure.getMessage() + ".",
                "Check the address, that the server runs, and the password in ~/.pgpass or PGPASSWORD. What was"
                        + " under way is either written whole or not at all; adding it again is safe.",
                failure);
    }
}
