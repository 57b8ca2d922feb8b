package org.constat.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.constat.ledger.query.Line.Trait;

/** Counts events per day while lines go by, week after week. */
final class DayCount {

    private static final int DAYS = 7;

    /** Per week, the reviewed and the unreviewed of each of its days. */
    private final TreeMap<Integer, int[]> weeks = new TreeMap<>();

    private int week = Integer.MIN_VALUE;
    private int[] counts = new int[2 * DAYS];

    void add(Pack p, int i) {
        int day = p.day(i);
        if (day == Pack.NO_DAY) {
            return;
        }
        int of = Slots.week(day);
        if (of != week) {
            week = of;
            counts = weeks.computeIfAbsent(of, w -> new int[2 * DAYS]);
        }
        int reviewed = p.traits(i) >> Trait.REVIEWED.ordinal() & 1;
        counts[2 * (day - Slots.monday(of)) + 1 - reviewed]++;
    }

    Timeline timeline() {
        List<Timeline.Bar> bars = new ArrayList<>();
        weeks.forEach((week, counts) -> {
            for (int d = 0; d < DAYS; d++) {
                if (counts[2 * d] + counts[2 * d + 1] > 0) {
                    LocalDate day = LocalDate.ofEpochDay((long) Slots.monday(week) + d);
                    bars.add(new Timeline.Bar(day, counts[2 * d], counts[2 * d + 1]));
                }
            }
        });
        return Timeline.of(bars);
    }
}
