package org.constat.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.constat.ledger.query.Asked.By;
import org.constat.ledger.query.Asked.Order;
import org.constat.ledger.query.Ranking.Place;
import org.junit.jupiter.api.Test;

/** One pass over packed lines against events counted one by one, without any database. */
class ScanTest {
    private static final int LINES = 500;

    private final List<Line> lines = new ArrayList<>();
    private final TreeMap<Integer, Pack> weeks = new TreeMap<>();

    private void madeUp(Random chance) {
        for (int n = 0; n < LINES; n++) {
            Line line = MadeUp.line("E-" + n, chance);
            lines.add(line);
            weeks.merge(Slots.weekOf(line), new Pack(new byte[0]).with(n, line), ScanTest::joined);
        }
    }

    private static Pack joined(Pack a, Pack b) {
        byte[] bytes = new byte[a.bytes().length + b.bytes().length];
        System.arraycopy(a.bytes(), 0, bytes, 0, a.bytes().length);
        System.arraycopy(b.bytes(), 0, bytes, a.bytes().length, b.bytes().length);
        return new Pack(bytes);
    }

    private Scan scanned(Filter filter, Ranking ranking) {
        Sieve sieve = new Sieve(filter);
        Lines.Weeks wanted = Lines.Weeks.of(sieve);
        Scan scan = new Scan(sieve, null, ranking, true);
        weeks.subMap(wanted.first(), true, wanted.last(), true).values().forEach(scan::pass);
        return scan;
    }

    @Test
    void filtersFacetsTimelineAndOrderAreThoseOfThePlainCount() {
        Random chance = new Random(5);
        madeUp(chance);
        for (int q = 0; q < 400; q++) {
            Filter filter = MadeUp.filter(chance);
            Order order = new Order(By.values()[q % 4], chance.nextBoolean());
            Scan scan = scanned(filter, new Ranking(order, LINES, null));
            List<String> ids =
                    scan.places().stream().map(p -> "E-" + p.number()).toList();
            new Expected(filter)
                    .check(lines, new Answer(ids, scan.total(), null, 0, false, scan.facets(), scan.timeline()), order);
        }
    }

    @Test
    void aPageBeginsBehindTheOneBefore() {
        madeUp(new Random(6));
        List<Place> all =
                scanned(Filter.NONE, new Ranking(Order.NEWEST, LINES, null)).places();
        List<Place> next =
                scanned(Filter.NONE, new Ranking(Order.NEWEST, 20, all.get(29))).places();
        assertThat(next).isEqualTo(all.subList(30, 51));
    }

    @Test
    void aLineTakenOutLeavesAllOthersAsTheyWere() {
        madeUp(new Random(8));
        Pack whole = weeks.values().stream().reduce(ScanTest::joined).orElseThrow();
        Pack rest = whole.without(17);
        Map<Integer, Integer> days = new TreeMap<>();
        for (int i = 0; i < rest.size(); i++) {
            days.put(rest.number(i), rest.day(i));
        }
        assertThat(days).hasSize(LINES - 1).doesNotContainKey(17);
        days.forEach((number, day) -> assertThat(day).isEqualTo(Pack.day(lines.get(number))));
    }
}
