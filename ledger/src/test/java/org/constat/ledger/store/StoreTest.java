package org.constat.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.constat.ledger.store.LedgerException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {

    private static final Limits SHORT = Limits.USUAL.withPatience(Duration.ofMillis(300));

    @TempDir
    Path folder;

    private static LedgerException refused(Runnable action) {
        LedgerException refusal = catchThrowableOfType(LedgerException.class, action::run);
        assertThat(refusal).as("what should have been refused went through").isNotNull();
        assertThat(refusal.what()).endsWith(".");
        assertThat(refusal.next()).isNotBlank();
        return refusal;
    }

    private static long rows(Store store) {
        return store.read(handle ->
                handle.select("SELECT count(*) FROM damage").mapTo(long.class).one());
    }

    private static int row(Store store, long seq) {
        return store.write(handle -> handle.execute("INSERT INTO damage (seq, what) VALUES (?, 'test')", seq));
    }

    @ParameterizedTest
    @EnumSource
    void aSecondWriterWaitsForItsTurnAndThenSaysSo(FreshLedger kind) {
        Location location = kind.in(folder);
        CompletableFuture<Boolean> writing = new CompletableFuture<>();
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        try (Store first = Store.create(location);
                Store second = Store.open(location, SHORT)) {
            CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> first.write(handle -> {
                int written = handle.execute("INSERT INTO damage (seq, what) VALUES (1, 'slow')");
                writing.complete(true);
                told.join();
                return written;
            }));
            writing.join();
            LedgerException refusal;
            try {
                assertThat(rows(second)).as("readers are not blocked").isZero();
                refusal = refused(() -> row(second, 2));
            } finally {
                told.complete(true);
            }
            assertThat(refusal.reason()).isEqualTo(Reason.LOCKED);
            assertThat(slow.join()).isEqualTo(1);
            assertThat(row(second, 2)).isEqualTo(1);
            assertThat(rows(first)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyWritersTakeTurnsAndNothingIsLost(FreshLedger kind) {
        Location location = kind.in(folder);
        try (Store one = Store.create(location);
                Store other = Store.open(location)) {
            Stream.of(one, other, one, other)
                    .parallel()
                    .map(store -> CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 25; i++) {
                            store.write(handle -> handle.execute(
                                    "INSERT INTO damage (seq, what) SELECT coalesce(max(seq), 0) + 1, 'turn'"
                                            + " FROM damage"));
                        }
                    }))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(rows(one)).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void openingALedgerThatIsNotThereMakesNone(FreshLedger kind) {
        Location location = kind.in(folder);
        assertThat(refused(() -> Store.open(location)).reason()).isEqualTo(Reason.MISSING);
        assertThat(refused(() -> Store.open(location)).reason()).isEqualTo(Reason.MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerOfANewerVersionIsLeftAlone(FreshLedger kind) {
        Location location = kind.in(folder);
        try (Store store = Store.create(location)) {
            store.write(handle -> handle.execute("UPDATE schema_history SET version = '99'"));
        }
        assertThat(refused(() -> Store.open(location)).reason()).isEqualTo(Reason.NEWER);
        assertThat(refused(() -> Store.create(location)).reason()).isEqualTo(Reason.NEWER);
    }

    @Test
    void otherFilesAreLeftAsTheyAre() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(100));
        assertThat(refused(() -> Store.create(new Location.File(text))).reason())
                .isEqualTo(Reason.NOT_A_LEDGER);
        assertThat(text).hasContent("Dear reader, ".repeat(100));
        Path other = folder.resolve("other.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipe (name TEXT)");
        }
        assertThat(refused(() -> Store.create(new Location.File(other))).reason())
                .isEqualTo(Reason.NOT_A_LEDGER);
        assertThat(refused(() -> Store.create(new Location.File(folder))).reason())
                .isEqualTo(Reason.NOT_A_LEDGER);
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfWritten() {
        Location location = FreshLedger.SQLITE.in(folder);
        try (Store store = Store.create(location)) {
            row(store, 1);
            LedgerException refusal = refused(() -> store.write(handle -> {
                handle.execute("PRAGMA max_page_count = 1");
                for (long seq = 2; seq < 10_000; seq++) {
                    handle.execute("INSERT INTO damage (seq, what) VALUES (?, ?)", seq, "x".repeat(5000));
                }
                return 0;
            }));
            assertThat(refusal.reason()).isEqualTo(Reason.FULL);
            assertThat(rows(store)).isEqualTo(1);
            assertThat(row(store, 2)).isEqualTo(1);
        }
    }

    @Test
    void withoutRoomOnTheDiskNothingIsBegun() {
        Location location = FreshLedger.SQLITE.in(folder);
        Store.create(location).close();
        try (Store store = Store.open(location, SHORT.withReserve(Long.MAX_VALUE))) {
            assertThat(refused(() -> row(store, 1)).reason()).isEqualTo(Reason.FULL);
            assertThat(rows(store)).isZero();
        }
    }

    /** The file says of itself that it may only be read (byte 18 of its header), so that the test holds for root too. */
    @Test
    void aFileThatMayOnlyBeReadIsReadAndNotWritten() throws IOException {
        Path file = folder.resolve("read-only.ledger");
        Store.create(new Location.File(file)).close();
        try (RandomAccessFile header = new RandomAccessFile(file.toFile(), "rw")) {
            header.seek(18);
            header.write(3);
        }
        try (Store store = Store.open(new Location.File(file))) {
            assertThat(rows(store)).isZero();
            assertThat(refused(() -> row(store, 1)).reason()).isEqualTo(Reason.READ_ONLY);
        }
    }

    @Test
    void aFileOfTheLedgerIsReadByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("mine.ledger");
        try (Store store = Store.create(new Location.File(file))) {
            row(store, 1);
            for (String end : List.of("", "-wal", "-shm")) {
                assertThat(Files.getPosixFilePermissions(folder.resolve("mine.ledger" + end)))
                        .as(end)
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        Location location = Location.of("postgres://reader:secret@localhost:1/none");
        LedgerException refusal = refused(() -> Store.open(location));
        assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal.what()).contains("reader@localhost").doesNotContain("secret");
        assertThat(location.toString()).doesNotContain("secret");
    }

    @Test
    void whereTheLedgerLiesIsFoundInThisOrder() throws IOException {
        Path home = Path.of("/home/reader");
        assertThat(Location.unnamed(Map.of(), folder, home))
                .isEqualTo(Location.of("/home/reader/.local/share/constat/constat.ledger"));
        assertThat(Location.unnamed(Map.of("XDG_DATA_HOME", "/data"), folder, home))
                .isEqualTo(Location.of("/data/constat/constat.ledger"));
        Path here = Files.createFile(folder.resolve("constat.ledger"));
        assertThat(Location.unnamed(Map.of(), folder, home)).isEqualTo(new Location.File(here));
        assertThat(Location.unnamed(Map.of("CONSTAT_LEDGER", "postgres://db/desk"), folder, home)
                        .shown())
                .isEqualTo("postgres://db/desk");
    }

    @Test
    void theNewestMigrationIsTheOneTheProgramKnows() throws IOException {
        for (Dialect dialect : Dialect.values()) {
            Path migrations = Path.of("src/main/resources/org/constat/ledger/store", dialect.folder());
            try (Stream<Path> files = Files.list(migrations)) {
                List<Integer> numbers = files.map(p -> p.getFileName().toString())
                        .filter(name -> name.startsWith("V"))
                        .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                        .sorted()
                        .toList();
                assertThat(numbers.getLast()).as(dialect.folder()).isEqualTo(Schema.NEWEST);
            }
        }
    }

    @Test
    void aWriteInsideAWriteIsABug() {
        try (Store store = Store.create(FreshLedger.SQLITE.in(folder))) {
            assertThatCode(() -> store.write(handle -> row(store, 1))).isInstanceOf(IllegalStateException.class);
        }
    }
}
