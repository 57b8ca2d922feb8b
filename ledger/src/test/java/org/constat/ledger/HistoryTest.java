package org.constat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.event.Reading;
import org.constat.event.link.Mention;
import org.constat.ledger.act.ActContents;
import org.constat.ledger.custody.Verification;
import org.constat.ledger.custody.Verified;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.EventRow;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a ledger, its past can be asked and its state made again. */
class HistoryTest {

    @TempDir
    Path folder;

    private Ledger fresh(FreshLedger where) {
        return new Ledger(Store.create(where.in(folder)), InstantSource.system(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,1", "SQLITE,2", "POSTGRESQL,5"})
    void everyStateIsFoundAgainAndMadeAgain(FreshLedger where, long seed) {
        try (Ledger ledger = fresh(where)) {
            Histories history = new Histories(ledger, Readings.demo(), seed);
            history.run(60);
            foundAgain(ledger, history.digests);
            Verified verified = Verification.of(ledger.store(), new ActContents(), entries -> {});
            assertThat(verified.faults()).isEmpty();
            List<EventRow> events = ledger.now(Histories::events);
            assertThat(ledger.rebuild()).matches(Ledger.Rebuilt::isSame, "the same state");
            List<EventRow> again = ledger.now(Histories::events);
            assertThat(again).isEqualTo(events);
            foundAgain(ledger, history.digests);
        }
    }

    private static void foundAgain(Ledger ledger, Map<Long, String> digests) {
        digests.forEach((entry, digest) -> {
            String recorded = ledger.asOf(new AsOf(entry), v -> v.digest().hex());
            String computed = ledger.asOf(new AsOf(entry), v -> v.computed().hex());
            assertThat(recorded).as("recorded at entry %s", entry).isEqualTo(digest);
            assertThat(computed).as("computed as of entry %s", entry).isEqualTo(digest);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anyOrderGivesTheSameEvents(FreshLedger where) {
        Set<Set<String>> first = null;
        for (int seed = 0; seed < 2; seed++) {
            List<Reading> shuffled = new ArrayList<>(Readings.demo());
            Collections.shuffle(shuffled, new Random(seed));
            try (Ledger ledger = fresh(where)) {
                shuffled.forEach(r -> Histories.add(ledger, r));
                Set<Set<String>> now = partition(ledger);
                assertThat(now).isEqualTo(first == null ? now : first);
                first = now;
            }
        }
    }

    private static Set<Set<String>> partition(Ledger ledger) {
        return ledger.now(view -> Histories.events(view).stream()
                .map(row ->
                        view.mentions(row.event()).stream().map(Mention::key).collect(Collectors.toUnmodifiableSet()))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
