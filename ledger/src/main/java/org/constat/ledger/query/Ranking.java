package org.constat.ledger.query;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.constat.ledger.query.Asked.By;
import org.constat.ledger.query.Asked.Order;
import org.jspecify.annotations.Nullable;

/** Keeps the first of the lines that go by, in the order asked for; one more than a page, to know whether there is another. */
final class Ranking {

    /** @param key what is ordered by, {@code number} of the event */
    record Place(long key, int number) {}

    private final Order order;
    private final int room;
    private final Comparator<Place> first;
    private final @Nullable Place after;
    private final PriorityQueue<Place> kept;

    /** @param after the last place of the page before */
    Ranking(Order order, int limit, @Nullable Place after) {
        this.order = order;
        this.room = limit + 1;
        Comparator<Place> rising = Comparator.comparingLong(Place::key).thenComparingInt(Place::number);
        this.first = order.falling() ? rising.reversed() : rising;
        this.after = after;
        this.kept = new PriorityQueue<>(first.reversed());
    }

    void add(Pack p, int i) {
        long key = key(p, i);
        if (kept.size() == room && isBehind(key)) {
            return;
        }
        Place place = new Place(key, p.number(i));
        if (after == null || first.compare(place, after) > 0) {
            kept.add(place);
            if (kept.size() > room) {
                kept.poll();
            }
        }
    }

    private boolean isBehind(long key) {
        Place last = kept.peek();
        return last != null && (order.falling() ? key < last.key : key > last.key);
    }

    private long key(Pack p, int i) {
        return switch (order.by()) {
            case DATE -> p.day(i);
            case KILLED -> p.killed(i);
            case ORIGINS -> p.origins(i);
            case REPORTS -> p.reports(i);
        };
    }

    /** Whether packs of a week, and of all weeks behind it in this order, can add nothing more. */
    boolean isSettled(int week) {
        Place last = kept.peek();
        if (order.by() != By.DATE || kept.size() < room || last == null || last.key == Pack.NO_DAY) {
            return false;
        }
        int reached = Slots.week(last.key);
        return order.falling() ? week < reached : week > reached;
    }

    /** In order; at most one more than the limit. */
    List<Place> places() {
        return kept.stream().sorted(first).toList();
    }
}
