package org.constat.ledger.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.LedgerException.Reason;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that adds reports is killed with SIGKILL at a random instant, again and again; after each time the ledger verifies, and holds all
 * that was acknowledged. {@code checks/kill-during-add N} runs it N times per database.
 */
class KillDuringAddTest {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final int PER_LEDGER = 40;

    /** Longest time from the first acknowledgement to the kill, milliseconds. */
    private static final int LONGEST = 200;

    /** Longest time from the start of the process to the kill, where it is killed while it makes or opens the ledger. */
    private static final int EARLY = 900;

    @TempDir
    Path folder;

    private final Random chance = new Random(Long.getLong("seed", 20260504));
    private final Map<Long, String> added = new HashMap<>();
    private final Map<Long, Boolean> redacted = new HashMap<>();
    private long adds;
    private long early;

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedIsThereWheneverTheProcessIsKilled(FreshLedger kind) throws Exception {
        Location location = kind.in(folder);
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % PER_LEDGER == PER_LEDGER - 1) {
                location = kind.in(folder);
                added.clear();
                redacted.clear();
            }
            run(location, kill % 10 == 0);
            check(location, "kill " + kill);
        }
        System.out.printf(
                "%s: %d kills (%d before anything was added), %d reports acknowledged, none missing, every ledger"
                        + " verified%n",
                kind, KILLS, early, adds);
        assertThat(adds).isPositive();
    }

    private void run(Location location, boolean soon) throws IOException, InterruptedException {
        Process process = start(location);
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> line(told));
            if (soon) {
                Thread.sleep(chance.nextInt(EARLY));
            } else {
                acknowledged(first.join());
                Thread.sleep(chance.nextInt(LONGEST));
            }
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            String line = soon ? first.join() : line(told);
            early += soon && line == null ? 1 : 0;
            while (line != null) {
                acknowledged(line);
                line = line(told);
            }
        }
    }

    private Process start(Location location) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AddLoop.class.getName(),
                        address(location),
                        Long.toString(chance.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String address(Location location) {
        return switch (location) {
            case Location.File file -> file.path().toString();
            case Location.Server server -> server.address().toString();
        };
    }

    /** Lines come whole: each is written with one call, and far shorter than a pipe's buffer. */
    private static @Nullable String line(BufferedReader told) {
        try {
            return told.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void acknowledged(@Nullable String line) {
        List<String> words = List.of(
                Objects.requireNonNull(line, "the process ended by itself").split(" "));
        long seq = Long.parseLong(words.get(1));
        if (words.getFirst().equals("added")) {
            added.put(seq, words.get(2));
            adds++;
        } else {
            redacted.put(seq, true);
        }
    }

    private void check(Location location, String when) {
        try (Store store = Store.open(location)) {
            Verified verified = Verification.of(store, Scribe.CONTENTS, entries -> {});
            assertThat(verified.faults()).as(when).isEmpty();
            store.read(handle -> {
                added.forEach((seq, sha256) -> {
                    assertThat(Captures.entry(handle, Digest.parse(sha256)))
                            .as(when)
                            .contains(seq);
                    assertThat(Captures.page(handle, seq).isPresent() || redacted(store, seq))
                            .as(when)
                            .isTrue();
                });
                redacted.keySet()
                        .forEach(seq ->
                                assertThat(Captures.page(handle, seq)).as(when).isEmpty());
                return 0;
            });
        } catch (LedgerException e) {
            assertThat(e.reason()).as(when).isEqualTo(Reason.MISSING);
            assertThat(added).as(when).isEmpty();
        }
    }

    /** A redaction may have been written and killed before it was acknowledged. */
    private static boolean redacted(Store store, long seq) {
        return store.read(handle -> Redaction.decision(handle, Redaction.PAGE, seq))
                .isPresent();
    }
}
