package org.constat.ledger.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.LedgerException.Reason;
import org.constat.ledger.store.Limits;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a ledger that is in use, as one SQLite file, whichever database it lies in; readers and writers go on. The file appears under its
 * name only when it is whole, verified, and on the disk.
 */
public final class Backup {

    private final Store store;
    private final Contents contents;
    private final Consumer<Store> rebuild;

    /** @param rebuild makes from a journal what follows from it; called where the copy could take only the journal along */
    public Backup(Store store, Contents contents, Consumer<Store> rebuild) {
        this.store = store;
        this.contents = contents;
        this.rebuild = rebuild;
    }

    /**
     * @param bytes size of the file
     * @param verified what was found in the copy, damage of the ledger itself included
     */
    public record Made(Path file, long bytes, Verified verified) {}

    /** @throws LedgerException when the file exists and is not to be replaced, or cannot be written */
    public Made to(Path file, boolean replace) {
        if (Files.exists(file) && !replace) {
            throw new LedgerException(
                    Reason.REFUSED, file + " exists.", "Choose another name, or overwrite it with --force.");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        Path part = null;
        try {
            part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
            copy(part);
            Verified verified = verified(part);
            force(part, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
            return new Made(file, Files.size(file), verified);
        } catch (IOException e) {
            throw unwritten(file, e);
        } finally {
            discard(part);
        }
    }

    private void copy(Path part) {
        switch (store.dialect()) {
            case SQLITE -> store.vacuumInto(part);
            case POSTGRESQL -> {
                try (Store copy = Store.create(new Location.File(part), Limits.USUAL)) {
                    Copy.journal(store, copy);
                    rebuild.accept(copy);
                }
            }
        }
    }

    private Verified verified(Path part) {
        try (Store copy = Store.open(new Location.File(part))) {
            return Verification.of(copy, contents, entries -> {});
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static LedgerException unwritten(Path file, IOException cause) {
        return new LedgerException(
                Reason.READ_ONLY,
                "The backup " + file + " cannot be written: " + cause.getMessage() + ".",
                "Check the folder and the space on its disk, and run the command again.",
                cause);
    }

    private static void discard(@Nullable Path part) {
        if (part == null) {
            return;
        }
        try {
            for (String end : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
