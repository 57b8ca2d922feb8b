package org.constat.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.constat.ledger.store.LedgerException.Reason;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger: transactions that write take turns, over all threads and processes; those that read see the last commit and are never
 * blocked. What {@link #write} has returned from is on the disk. May be used from any thread.
 */
public final class Store implements AutoCloseable {

    private static final int IDLE_READERS = 8;

    private final Database database;
    private final Limits limits;
    private final Jdbi writers;
    private final Jdbi readers;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Handle writer;

    private Store(Database database, Limits limits) {
        this.database = database;
        this.limits = limits;
        this.writers = jdbi(database::writer);
        this.readers = jdbi(database::reader);
    }

    private static Jdbi jdbi(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.setStatementBuilderFactory(connection -> new Prepared());
        return jdbi;
    }

    /** @throws LedgerException when there is no ledger */
    public static Store open(Location location) {
        return open(location, Limits.USUAL);
    }

    /** @throws LedgerException when there is no ledger */
    public static Store open(Location location, Limits limits) {
        Store store = new Store(database(location, limits), limits);
        store.database.present();
        return store.ready(false);
    }

    /** Opens the ledger, and makes it first where there is none. */
    public static Store create(Location location) {
        return create(location, Limits.USUAL);
    }

    /** Opens the ledger, and makes it first where there is none. */
    public static Store create(Location location, Limits limits) {
        Store store = new Store(database(location, limits), limits);
        store.database.make();
        return store.ready(true);
    }

    private static Database database(Location location, Limits limits) {
        return switch (location) {
            case Location.File file -> new SqliteFile(file.path(), limits);
            case Location.Server server -> new PostgresServer(server, limits);
        };
    }

    private Store ready(boolean create) {
        try (Handle handle = readers.open()) {
            new Schema(database).bringUpToDate(handle, create);
            return this;
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    public Dialect dialect() {
        return database.dialect();
    }

    public Location location() {
        return database.location();
    }

    /**
     * One transaction: all of it is written, or nothing.
     *
     * @throws LedgerException when the turn did not come in time, or the ledger cannot be written
     */
    public <R, X extends Exception> R write(HandleCallback<R, X> work) throws X {
        takeTurn();
        try {
            database.room();
            return transaction(work);
        } catch (JdbiException e) {
            throw explained(e);
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction that writes does not begin another one");
        }
        try {
            if (turn.tryLock(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LedgerException(
                Reason.LOCKED,
                "The ledger " + location().shown() + " was being written for all of "
                        + limits.patience().toSeconds() + " s.",
                "Wait until the other writer has finished, then try again.");
    }

    private <R, X extends Exception> R transaction(HandleCallback<R, X> work) throws X {
        Handle handle = writer == null ? writers.open() : writer;
        writer = handle;
        boolean done = false;
        try {
            handle.begin();
            database.lock(handle);
            R result = work.withHandle(handle);
            handle.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                abandon(handle);
            }
        }
    }

    /** The connection goes with the transaction: after a failure nobody knows in what state it is. */
    private void abandon(Handle handle) {
        writer = null;
        try (Connection connection = handle.getConnection()) {
            connection.rollback();
        } catch (SQLException expected) {
            // Closing rolls back as well; the failure that led here is the one to be told.
        }
    }

    /** One state of the ledger, however long the reading takes. */
    public <R, X extends Exception> R read(HandleCallback<R, X> work) throws X {
        Handle kept = idle.poll();
        try {
            Handle handle = kept == null ? readers.open() : kept;
            boolean done = false;
            try {
                handle.begin();
                R result = work.withHandle(handle);
                handle.rollback();
                done = true;
                return result;
            } finally {
                release(handle, done);
            }
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    private void release(Handle handle, boolean sound) {
        if (sound && idle.size() < IDLE_READERS) {
            idle.push(handle);
        } else {
            abandonReader(handle);
        }
    }

    private static void abandonReader(Handle handle) {
        try (Connection connection = handle.getConnection()) {
            connection.rollback();
        } catch (SQLException expected) {
            // Nothing was written; closing ends the transaction as well.
        }
    }

    /**
     * Takes what redactions deleted off the disk, as far as the database can.
     *
     * @return false when somebody still reads the state before: it has to be called again
     */
    public boolean scrub() {
        try (Handle handle = writers.open()) {
            return database.scrub(handle);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    /**
     * Writes one state of a SQLite ledger into a new or empty file, without what was deleted; others go on reading and writing.
     *
     * @throws LedgerException when there is no room for it
     */
    public void vacuumInto(Path file) {
        try (Handle handle = writers.open()) {
            handle.execute("VACUUM INTO ?", file.toAbsolutePath().toString());
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    private RuntimeException explained(JdbiException failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        LedgerException known = cause instanceof SQLException sql ? database.explain(sql) : null;
        return known == null ? failure : known;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } finally {
            turn.unlock();
        }
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }
}
