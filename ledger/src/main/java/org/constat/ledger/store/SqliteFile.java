package org.constat.ledger.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.constat.ledger.store.LedgerException.Reason;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * One file, read and written through its write-ahead log: readers see the last commit and are not blocked, and each commit is forced to
 * the disk (see "Write-Ahead Logging" and "PRAGMA synchronous" in the SQLite documentation).
 */
record SqliteFile(Path path, Limits limits) implements Database {

    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Location location() {
        return new Location.File(path);
    }

    @Override
    public void present() {
        if (Files.isDirectory(path)) {
            throw new LedgerException(
                    Reason.NOT_A_LEDGER, path + " is a folder, not a ledger.", "Name a file: --ledger FILE");
        }
        if (!Files.exists(path)) {
            throw new LedgerException(
                    Reason.MISSING,
                    "There is no ledger at " + path + ".",
                    "Check --ledger and CONSTAT_LEDGER, or make one: constat add FILE");
        }
    }

    @Override
    public void make() {
        Path folder = path.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(path, OWNER_ONLY);
        } catch (FileAlreadyExistsException e) {
            present();
        } catch (IOException e) {
            throw new LedgerException(
                    Reason.READ_ONLY,
                    "The ledger " + path + " cannot be made: " + e.getMessage() + ".",
                    "Choose a folder you may write to: --ledger FILE",
                    e);
        }
    }

    @Override
    public Connection writer() throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Connection connection = connect(config);
        // Set by hand: the driver's own setting fails on a file that may only be read, which is told when something is
        // written.
        run(connection, "PRAGMA secure_delete = ON");
        run(connection, "PRAGMA journal_mode = WAL");
        return connection;
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = connect(config());
        run(connection, "PRAGMA query_only = ON");
        return connection;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(limits.patience().toMillis()));
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-16_384);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
    }

    private static void run(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        }
    }

    @Override
    public void room() {
        long free = path.toFile().getUsableSpace();
        if (free < limits.reserve()) {
            throw full(String.format(Locale.ROOT, "only %,d bytes are free", free), null);
        }
    }

    private LedgerException full(String detail, @Nullable Throwable cause) {
        return new LedgerException(
                Reason.FULL,
                "The disk of " + path + " is full (" + detail + "); nothing of this was written.",
                "Free some space and run the command again.",
                cause);
    }

    /** The first statement of the transaction takes the lock: it begins as BEGIN IMMEDIATE. */
    @Override
    public void lock(Handle transaction) {
        transaction.execute("SELECT 1");
    }

    @Override
    public boolean empty(Handle handle) {
        return handle.select("SELECT count(*) FROM sqlite_master")
                        .mapTo(int.class)
                        .one()
                == 0;
    }

    /** The log still holds old pages until it is written back and cut off. */
    @Override
    public boolean scrub(Handle handle) {
        return handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(int.class).one() == 0;
    }

    @Override
    public @Nullable LedgerException explain(SQLException failure) {
        if (!(failure instanceof SQLiteException known)) {
            return null;
        }
        String detail = known.getResultCode().message;
        return switch (known.getResultCode().code & 0xFF) {
            case 5, 6 ->
                new LedgerException(
                        Reason.LOCKED,
                        "The ledger " + path + " has been locked by another process for "
                                + limits.patience().toSeconds() + " s.",
                        "Wait until it has finished, then run the command again.",
                        failure);
            case 13 -> full(detail, failure);
            case 3, 8, 14 ->
                new LedgerException(
                        Reason.READ_ONLY,
                        "The ledger " + path + " cannot be written: " + detail + ".",
                        "Check who owns the file and its folder, and that the disk is not mounted read-only.",
                        failure);
            case 26 ->
                new LedgerException(
                        Reason.NOT_A_LEDGER,
                        path + " is not a ledger.",
                        "Name another file with --ledger; this one was left as it is.",
                        failure);
            case 10, 11 ->
                new LedgerException(
                        Reason.DAMAGED,
                        "The file " + path + " is damaged: " + detail + ".",
                        "constat verify says where; restore the file from a backup.",
                        failure);
            default -> null;
        };
    }
}
