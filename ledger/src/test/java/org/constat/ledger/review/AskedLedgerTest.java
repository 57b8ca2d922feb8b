package org.constat.ledger.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.event.Reading;
import org.constat.ledger.Desk;
import org.constat.ledger.Ledger;
import org.constat.ledger.Readings;
import org.constat.ledger.capture.Provenance;
import org.constat.ledger.query.Answer;
import org.constat.ledger.query.Asked;
import org.constat.ledger.query.Events;
import org.constat.ledger.query.Filter;
import org.constat.ledger.query.Status;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.Questions;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.statistic.Statistic;
import org.constat.ledger.statistic.Statistics;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.Store;
import org.constat.report.Capture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demonstration reports in a ledger, asked in every way. */
class AskedLedgerTest {
    private static final Provenance HOW = new Provenance("demo", Instant.EPOCH, "test", "test", null);
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);
    private static final Asked ALL = new Asked(
            new Filter(
                    Filter.NONE.countries(),
                    Filter.NONE.types(),
                    Filter.Period.OPEN,
                    Filter.Least.NONE,
                    new Filter.Traits(null, null, null, true),
                    Filter.NONE.langs(),
                    null),
            "",
            Asked.Order.NEWEST,
            new Asked.Paging(1000, null),
            null);

    @TempDir
    private Path folder;

    private final Questions questions = new Questions(new Analysis());

    private Ledger demo(FreshLedger database) {
        Ledger ledger = new Ledger(Store.create(database.in(folder)), () -> Instant.EPOCH);
        Readings.demo().forEach(r -> add(ledger, r));
        return ledger;
    }

    private static void add(Ledger ledger, Reading r) {
        byte[] bytes = r.report().text().getBytes(StandardCharsets.UTF_8);
        ledger.add(new Capture(bytes, r.report().sha256(), "demo"), HOW, r, "test");
    }

    private Answer overview(Ledger ledger) {
        Events events = new Events(WordIndex.of(ledger.store().dialect(), new Analysis()), questions);
        return ledger.store().read(h -> events.overview(h, ALL));
    }

    private static List<Item> open(Ledger ledger) {
        return ledger.store().read(h -> new Queue(h).open(LATE, 1000));
    }

    private static List<Statistic> statistics(Ledger ledger) {
        return ledger.store().read(h -> new Statistics(h).list(Statistics.Wanted.ALL, Long.MAX_VALUE));
    }

    private List<Long> found(Ledger ledger, String typed) {
        WordIndex words = WordIndex.of(ledger.store().dialect(), new Analysis());
        return ledger.store().read(h -> words.newest(h, questions.parse(typed), Long.MAX_VALUE, 100)).stream()
                .map(WordIndex.Hit::report)
                .toList();
    }

    private static Desk desk(Ledger ledger) {
        return ledger.desk("A. Diallo", Long.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void aRebuildGivesTheSameListsQueueAndStatistics(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            desk(ledger).answer(Status.QUESTION, overview(ledger).events().getFirst(), "reviewed", "read it");
            Answer events = overview(ledger);
            List<Item> queue = open(ledger);
            List<Statistic> statistics = statistics(ledger);
            assertThat(ledger.rebuild().isSame()).isTrue();
            Answer after = overview(ledger);
            assertThat(after).isEqualTo(events);
            assertThat(open(ledger)).isEqualTo(queue).isNotEmpty();
            assertThat(statistics(ledger)).isEqualTo(statistics).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void everyEventIsListedOnceAndEveryReportIsFoundByItsTitle(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            long events = ledger.now(v -> v.counts().events());
            assertThat(overview(ledger).events()).doesNotHaveDuplicates().hasSize((int) events);
            for (Reading r : Readings.demo()) {
                String title = r.front().title();
                if (!title.isBlank()) {
                    assertThat(found(ledger, "\"" + title.replace("\"", " ") + "\""))
                            .as(title)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void safetyComesFirstThenConflictsByWeight(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            List<Item> queue = open(ledger);
            assertThat(queue.stream().map(AskedLedgerTest::group)).isSorted();
            assertThat(queue.stream().map(AskedLedgerTest::group)).contains(0, 1);
            List<Long> weights = queue.stream()
                    .filter(i -> i.kind().isConflict())
                    .map(i -> -i.weight())
                    .toList();
            assertThat(weights).isSorted();
            assertThat(queue.stream().map(Item::id)).doesNotHaveDuplicates();
        }
    }

    private static int group(Item item) {
        return item.kind().isSafety() ? 0 : item.kind().isConflict() ? 1 : item.kind() == Kind.SAME_EVENT ? 2 : 3;
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void oneDecisionClosesOneQuestionAndUndoingItOpensItAgain(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            List<Item> before = open(ledger);
            Item person = before.getFirst();
            Item conflict = before.stream()
                    .filter(i -> i.kind().isConflict())
                    .findFirst()
                    .orElseThrow();
            for (Item item : List.of(person, conflict)) {
                long entry = desk(ledger)
                        .answer(item.kind().code(), item.answered(), "keep both", "both are said")
                        .entry();
                assertThat(open(ledger))
                        .isEqualTo(Stream.of(before)
                                .flatMap(List::stream)
                                .filter(i -> !i.equals(item))
                                .toList());
                desk(ledger).undo(entry, "too early");
                assertThat(open(ledger)).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void aStatusIsWhatTheLastDecisionInForceSays(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            Answer before = overview(ledger);
            String event = before.events().getFirst();
            long reviewed = desk(ledger)
                    .answer(Status.QUESTION, event, "reviewed", "read it")
                    .entry();
            assertThat(Objects.requireNonNull(overview(ledger).facets()).reviewed())
                    .isEqualTo(1);
            long restricted = desk(ledger)
                    .answer(Status.QUESTION, event, "restricted", "a shelter's place")
                    .entry();
            assertThat(overview(ledger).events()).doesNotContain(event);
            long undone = desk(ledger).undo(restricted, "the place is public").entry();
            assertThat(Objects.requireNonNull(overview(ledger).facets()).reviewed())
                    .isEqualTo(1);
            desk(ledger).undo(undone, "it was right").entry();
            assertThat(overview(ledger).events()).doesNotContain(event);
            desk(ledger).undo(reviewed, "not read to the end");
            assertThat(overview(ledger).events()).doesNotContain(event);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void statisticsOfOneScopeAreTogetherAndCheckedOnce(FreshLedger database) {
        try (Ledger ledger = demo(database)) {
            List<Statistic> all = statistics(ledger);
            assertThat(all).anyMatch(s -> s.reports() > 1);
            assertThat(all.stream().map(Statistic::id)).doesNotHaveDuplicates();
            assertThat(Statistic.Tallied.of(all).holds()).isPositive();
            Statistics.Wanted iraq = new Statistics.Wanted("", Set.of("IQ", "SY"), LocalDate.of(2024, 1, 1), LATE);
            List<Statistic> some = ledger.store().read(h -> new Statistics(h).list(iraq, Long.MAX_VALUE));
            assertThat(some).isNotEmpty().hasSizeLessThanOrEqualTo(all.size());
        }
    }
}
