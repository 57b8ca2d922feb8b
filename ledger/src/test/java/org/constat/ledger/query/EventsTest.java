package org.constat.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.query.Asked.By;
import org.constat.ledger.query.Asked.Order;
import org.constat.ledger.query.Asked.Paging;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.Questions;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventsTest {
    private static final int ENTRIES = 420;
    private static final int QUESTIONS = 80;
    private static final Filter EVERYTHING = filter(Filter.Period.OPEN, new Filter.Traits(null, null, null, true));

    @TempDir
    private Path folder;

    private final Analysis analysis = new Analysis();
    private final Journal journal = new Journal(() -> Instant.EPOCH);
    private final Listing listing = new Listing();

    /** What was known after each entry, by the number of the event; every entry changed one. */
    private final List<List<Line>> known = new ArrayList<>();

    private static Filter filter(Filter.Period period, Filter.Traits traits) {
        return new Filter(Set.of(), Set.of(), period, Filter.Least.NONE, traits, Set.of(), null);
    }

    private static Asked asked(Filter filter, Order order, Paging paging, @Nullable Long asOf) {
        return new Asked(filter, "", order, paging, asOf);
    }

    private Store told(FreshLedger database) {
        Store store = Store.create(database.in(folder));
        Random chance = new Random(7);
        known.add(List.of());
        store.write(handle -> {
            List<Line> now = new ArrayList<>();
            for (int i = 0; i < ENTRIES; i++) {
                int n = i % 3 == 2 ? chance.nextInt(now.size()) : now.size();
                Line line = MadeUp.line("E-" + n, chance);
                now.add(line);
                if (n < now.size() - 1) {
                    now.set(n, now.removeLast());
                }
                change(handle, line.id(), line);
                known.add(List.copyOf(now));
            }
            return ENTRIES;
        });
        return store;
    }

    private long change(Handle handle, String event, @Nullable Line line) {
        long entry = journal.append(handle, Kind.LINK, "test", "none", event.getBytes(StandardCharsets.UTF_8))
                .seq();
        EventRowsGiven.put(handle, entry, event, line);
        listing.put(handle, entry, event);
        return entry;
    }

    private Events events(Store store) {
        return new Events(WordIndex.of(store.dialect(), analysis), new Questions(analysis));
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void everyQuestionIsAnsweredAsIfEventsWereCountedOneByOne(FreshLedger database) {
        try (Store store = told(database)) {
            Random chance = new Random(11);
            for (int q = 0; q < QUESTIONS; q++) {
                int entry = q % 2 == 0 ? ENTRIES : chance.nextInt(ENTRIES);
                compare(store, MadeUp.filter(chance), new Order(By.values()[q % 4], chance.nextBoolean()), entry);
            }
        }
    }

    private void compare(Store store, Filter filter, Order order, int entry) {
        Asked asked = asked(filter, order, new Paging(1000, null), (long) entry);
        Answer answer = store.read(h -> events(store).overview(h, asked));
        new Expected(filter).check(known.get(entry), answer, order);
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void pagesOfOneDownloadAreDrawnFromOneStateThoughTheLedgerGoesOn(FreshLedger database) {
        try (Store store = told(database)) {
            List<String> all = new Expected(EVERYTHING).ordered(known.getLast(), Order.NEWEST);
            List<String> got = new ArrayList<>();
            @Nullable String cursor = null;
            do {
                Paging paging = new Paging(50, cursor);
                Answer page = store.read(h -> events(store).page(h, asked(EVERYTHING, Order.NEWEST, paging, null)));
                assertThat(page.total()).isEqualTo(all.size());
                assertThat(page.asOf()).isEqualTo(ENTRIES);
                got.addAll(page.events());
                cursor = page.next();
                String changed = all.get(got.size() % all.size());
                store.write(h -> change(h, changed, got.size() < 100 ? null : MadeUp.line(changed, new Random(1))));
            } while (cursor != null);
            assertThat(got).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void anEventThatIsNoMoreLeavesEveryList(FreshLedger database) {
        try (Store store = told(database)) {
            String gone = known.getLast().getFirst().id();
            long entry = store.write(h -> change(h, gone, null));
            Asked now = asked(EVERYTHING, Order.NEWEST, new Paging(1000, null), null);
            assertThat(store.read(h -> events(store).page(h, now)).events())
                    .doesNotContain(gone)
                    .hasSize(known.getLast().size() - 1);
            Asked before = asked(EVERYTHING, Order.NEWEST, new Paging(1000, null), entry - 1);
            assertThat(store.read(h -> events(store).page(h, before)).events()).contains(gone);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void whatIsMadeAgainFromTheRowsIsTheSame(FreshLedger database) {
        try (Store store = told(database)) {
            Asked all = asked(EVERYTHING, Order.NEWEST, new Paging(1000, null), null);
            Answer before = store.read(h -> events(store).overview(h, all));
            store.write(h -> {
                listing.drop(h);
                IntStream.range(0, known.getLast().size()).forEach(n -> listing.put(h, ENTRIES, "E-" + n));
                return 0;
            });
            Answer after = store.read(h -> events(store).overview(h, all));
            assertThat(after).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void whatCannotBeAskedSaysWhy(FreshLedger database) {
        try (Store store = told(database)) {
            Answer first =
                    store.read(h -> events(store).page(h, asked(EVERYTHING, Order.NEWEST, new Paging(5, null), null)));
            Asked other = asked(Filter.NONE, Order.NEWEST, new Paging(5, first.next()), null);
            assertThatThrownBy(() -> store.read(h -> events(store).page(h, other)))
                    .isInstanceOf(Misasked.class)
                    .hasMessageContaining("not given for this question");
            Asked garbled = asked(EVERYTHING, Order.NEWEST, new Paging(5, "%"), null);
            assertThatThrownBy(() -> store.read(h -> events(store).page(h, garbled)))
                    .isInstanceOf(Misasked.class);
            Asked future = asked(EVERYTHING, Order.NEWEST, Paging.FIRST, ENTRIES + 1L);
            assertThatThrownBy(() -> store.read(h -> events(store).page(h, future)))
                    .isInstanceOf(Misasked.class)
                    .hasMessageContaining("no entry 421");
        }
    }
}
