package org.constat.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.ledger.query.Asked;
import org.constat.ledger.query.Asked.Order;
import org.constat.ledger.query.Asked.Paging;
import org.constat.ledger.query.Events;
import org.constat.ledger.query.Filter;
import org.constat.ledger.query.Line;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.Questions;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.View;
import org.constat.ledger.store.Store;

/** The questions that people ask most, each kind many times with other values. */
final class Asks {

    private static final int TIMES = 100;
    private static final double[] WORDS = Dice.ranks(20_000);

    private final Store store;
    private final int events;
    private final Analysis analysis = new Analysis();
    private final Questions questions = new Questions(analysis);
    private final WordIndex words;
    private final Events list;

    /** What the answers gave, so that none can be left out. */
    private long seen;

    Asks(Store store, int events) {
        this.store = store;
        this.events = events;
        this.words = WordIndex.of(store.dialect(), analysis);
        this.list = new Events(words, questions);
    }

    long seen() {
        return seen;
    }

    /** @param real ids of events that reports tell */
    List<Latency> all(List<String> real) {
        List<Latency> rows = new ArrayList<>();
        rows.add(Latency.of("event page", TIMES, i -> event(real.get(i % real.size()))));
        rows.add(Latency.of("newest events", TIMES, i -> page(asked(Filter.NONE, ""))));
        rows.add(Latency.of("filter, one page", TIMES, i -> page(asked(filter(i), ""))));
        rows.add(Latency.of("facets and timeline, no filter", TIMES, i -> overview(asked(Filter.NONE, ""))));
        rows.add(Latency.of("facets and timeline, filtered", TIMES, i -> overview(asked(filter(i), ""))));
        rows.add(Latency.of("search reports, one word", TIMES, i -> search(word(i))));
        rows.add(Latency.of("search reports, two words", TIMES, i -> search(word(i) + " " + word(i + TIMES))));
        rows.add(Latency.of("search reports, phrase or prefix", TIMES, i -> search(phrase(i))));
        rows.add(Latency.of("events by word and filter", TIMES, i -> page(asked(filter(i), word(i)))));
        return rows;
    }

    private static Asked asked(Filter filter, String typed) {
        return new Asked(filter, typed, Order.NEWEST, Paging.FIRST, null);
    }

    private void event(String id) {
        seen += store.read(h -> new View(h, AsOf.NOW).dossier(id))
                .map(d -> d.mentions().size())
                .orElse(0);
    }

    private void page(Asked asked) {
        seen += store.read(h -> list.page(h, asked)).total();
    }

    private void overview(Asked asked) {
        seen += store.read(h -> list.overview(h, asked)).total();
    }

    private void search(String typed) {
        seen += store.read(h -> words.best(h, questions.parse(typed), Long.MAX_VALUE, 20))
                .size();
    }

    /** What some event is like, with parts left open. */
    private Filter filter(int i) {
        Dice dice = new Dice(i);
        Line like = Invented.of(dice.below(events)).line();
        Filter.Period period = dice.oneIn(2)
                ? new Filter.Period(like.days().from(), Invented.day(Math.min(events, dice.below(events) + 30_000)))
                : Filter.Period.OPEN;
        return new Filter(
                dice.oneIn(2) ? Set.of(String.valueOf(like.spot().country())) : Set.of(),
                dice.oneIn(2) ? Set.of(like.type()) : Set.of(),
                period,
                new Filter.Least(dice.oneIn(3) ? 5 : 0, dice.oneIn(3) ? 3 : 0),
                new Filter.Traits(dice.oneIn(4) ? true : null, dice.oneIn(4) ? true : null, null, false),
                dice.oneIn(4) ? Set.of("ar") : Set.of(),
                dice.oneIn(4) ? new Filter.Box(0, 0, 60, 40) : null);
    }

    private static String word(int i) {
        return Invented.word(new Dice(i).rank(WORDS));
    }

    private static String phrase(int i) {
        return i % 2 == 0 ? "\"" + word(i) + " " + word(i + TIMES) + "\"" : word(i).substring(0, 3) + "*";
    }
}
