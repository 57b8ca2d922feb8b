package org.constat.ledger.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.constat.ledger.custody.Contents.Received;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One random byte of a ledger is changed, then it is verified. Every change of what is kept must be found, and the entry named.
 * {@code checks/tamper N} tries N bytes each way.
 */
class TamperTest {

    private static final int TRIES = Integer.getInteger("tampers", 30);
    private static final int REPORTS = 40;
    private static final Map<String, List<String>> COLUMNS = columns();

    private final Random chance = new Random(Long.getLong("seed", 20260504));

    @TempDir
    Path folder;

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("entry", List.of("kind", "instant", "set_back", "author", "payload", "previous", "hash"));
        columns.put("payload", List.of("salt", "format", "length", "deflated", "bytes"));
        columns.put("capture", List.of("sha256", "address"));
        columns.put("page", List.of("length", "deflated", "bytes"));
        return columns;
    }

    private void fill(Store store) {
        Scribe scribe = Scribe.of(store);
        for (int i = 0; i < REPORTS; i++) {
            byte[] noise = new byte[chance.nextInt(4000)];
            chance.nextBytes(noise);
            String text = "Report " + i + ": " + new String(noise, StandardCharsets.ISO_8859_1);
            String address = "https://example.org/" + i;
            Entry entry = scribe.report(text, address);
            if (i % 8 == 3) {
                scribe.redact(entry.seq(), new Received(Digest.of(text.getBytes(StandardCharsets.UTF_8)), address));
            }
        }
        assertThat(scribe.verify().faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyByteChangedThroughSqlIsFoundAndItsEntryNamed(FreshLedger kind) {
        try (Store store = Store.create(kind.in(folder))) {
            fill(store);
            unguard(store, kind);
            for (int i = 0; i < TRIES; i++) {
                change(store);
            }
            assertThat(Scribe.of(store).verify().faults()).isEmpty();
        }
        System.out.printf("%s: %d bytes changed through SQL, all found and their entries named%n", kind, TRIES);
    }

    /** As somebody does who owns the database. */
    private static void unguard(Store store, FreshLedger kind) {
        store.write(handle -> {
            if (kind == FreshLedger.SQLITE) {
                handle.select("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                        .mapTo(String.class)
                        .list()
                        .forEach(name -> handle.execute("DROP TRIGGER " + name));
            } else {
                COLUMNS.keySet().forEach(table -> handle.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL"));
            }
            return 0;
        });
    }

    private void change(Store store) {
        Map.Entry<String, List<String>> chosen = any(List.copyOf(COLUMNS.entrySet()));
        String table = chosen.getKey();
        String column = any(chosen.getValue());
        List<Long> rows = store.read(handle -> handle.select("SELECT seq FROM " + table + " ORDER BY seq")
                .mapTo(Long.class)
                .list());
        long seq = any(rows);
        String where = " FROM " + table + " WHERE seq = " + seq;
        Object before = store.read(handle -> handle.select("SELECT " + column + where)
                .map((row, context) -> row.getObject(1))
                .one());
        Object after = changed(before);
        set(store, table, column, seq, after);
        assertThat(Scribe.of(store).verify().faults())
                .as("%s.%s of entry %d: %s -> %s", table, column, seq, before, after)
                .extracting(Fault::seq)
                .contains(seq);
        set(store, table, column, seq, before);
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static void set(Store store, String table, String column, long seq, Object value) {
        store.write(handle -> handle.execute("UPDATE " + table + " SET " + column + " = ? WHERE seq = ?", value, seq));
    }

    private Object changed(Object value) {
        return switch (value) {
            case byte[] bytes -> flipped(bytes);
            case String text -> new String(flippedLetter(text), StandardCharsets.US_ASCII);
            case Long number -> number ^ (1L << chance.nextInt(50));
            case Integer number -> number < 2 ? 1 - number : number ^ (1 << chance.nextInt(15));
            default -> throw new IllegalStateException("no bytes in " + value.getClass());
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[chance.nextInt(copy.length)] ^= (byte) (1 << chance.nextInt(8));
        return copy;
    }

    /** Another character that a database takes for text. */
    private byte[] flippedLetter(String text) {
        byte[] copy = text.getBytes(StandardCharsets.US_ASCII);
        int at = chance.nextInt(copy.length);
        copy[at] = (byte) (copy[at] == 'x' ? 'y' : 'x');
        return copy;
    }

    @Test
    void everyByteChangedInTheFileIsFoundUnlessNothingThatIsKeptChanged() throws IOException {
        Path original = folder.resolve("original.ledger");
        try (Store store = Store.create(new Location.File(original))) {
            fill(store);
        }
        byte[] bytes = Files.readAllBytes(original);
        Map<Long, String> kept = kept(original);
        int found = 0;
        int unopened = 0;
        int harmless = 0;
        for (int i = 0; i < TRIES; i++) {
            Path copy = folder.resolve("tampered-" + i + ".ledger");
            int at = chance.nextInt(bytes.length);
            Files.write(copy, flippedAt(bytes, at));
            switch (verified(copy, kept, at)) {
                case FOUND -> found++;
                case UNOPENED -> unopened++;
                case HARMLESS -> harmless++;
            }
            clear(copy);
        }
        System.out.printf(
                "SQLITE: %d bytes changed in the file of %,d: %d found and their entries named, %d made the file"
                        + " unreadable, %d changed nothing that is kept, 0 missed%n",
                TRIES, bytes.length, found, unopened, harmless);
        assertThat(found).isPositive();
    }

    private enum Outcome {
        FOUND,
        UNOPENED,
        HARMLESS
    }

    private byte[] flippedAt(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 + chance.nextInt(255));
        return copy;
    }

    private static Outcome verified(Path copy, Map<Long, String> kept, int at) {
        List<Fault> faults;
        try (Store store = Store.open(new Location.File(copy))) {
            faults = Scribe.of(store).verify().faults();
        } catch (LedgerException e) {
            return Outcome.UNOPENED;
        }
        Set<Long> differing;
        try {
            differing = differing(kept, kept(copy));
        } catch (RuntimeException e) {
            assertThat(faults)
                    .as("byte %d: the rows cannot be read (%s)", at, e.getMessage())
                    .isNotEmpty();
            return Outcome.FOUND;
        }
        if (differing.isEmpty()) {
            return faults.isEmpty() ? Outcome.HARMLESS : Outcome.FOUND;
        }
        assertThat(faults).as("byte %d changed entries %s", at, differing).isNotEmpty();
        assertThat(faults)
                .as("byte %d changed entries %s, faults: %s", at, differing, faults)
                .anyMatch(fault -> differing.contains(fault.seq()));
        return Outcome.FOUND;
    }

    private static Set<Long> differing(Map<Long, String> before, Map<Long, String> after) {
        Set<Long> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(seq -> before.getOrDefault(seq, "").equals(after.getOrDefault(seq, "")));
        return all;
    }

    /** Everything that is kept, per entry. */
    private static Map<Long, String> kept(Path file) {
        Map<Long, String> rows = new LinkedHashMap<>();
        try (Store store = Store.open(new Location.File(file))) {
            store.read(handle -> {
                COLUMNS.forEach((table, columns) -> rows(handle, "seq", table, columns, rows));
                rows(handle, "target", "redaction", List.of("part", "seq"), rows);
                return 0;
            });
        }
        return rows;
    }

    private static void rows(Handle handle, String key, String table, List<String> columns, Map<Long, String> into) {
        handle.select("SELECT " + key + ", " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED")
                .map((row, context) -> {
                    List<String> values = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        Object value = row.getObject(i + 2);
                        values.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value));
                    }
                    return Map.entry(row.getLong(1), table + values);
                })
                .forEach(row -> into.merge(row.getKey(), row.getValue(), String::concat));
    }

    private static void clear(Path copy) throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
        }
    }
}
