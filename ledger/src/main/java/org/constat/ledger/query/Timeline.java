package org.constat.ledger.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Events per day, or per week when more than {@value #MOST_DAYS} days lie between the first and the last. An event of several days
 * counts on its first; events without a day are not in it.
 *
 * @param days in a bar: 1, or 7 from Monday on
 * @param bars in order of time, those without events left out
 */
public record Timeline(int days, List<Bar> bars) {

    static final int MOST_DAYS = 120;
    private static final int WEEK = 7;
    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

    /** @param from first day */
    public record Bar(LocalDate from, int reviewed, int unreviewed) {
        public int events() {
            return reviewed + unreviewed;
        }
    }

    /** @param daily bars of one day, in order of time */
    static Timeline of(List<Bar> daily) {
        boolean few = daily.isEmpty()
                || ChronoUnit.DAYS.between(daily.get(0).from, daily.get(daily.size() - 1).from) < MOST_DAYS;
        return few ? new Timeline(1, List.copyOf(daily)) : new Timeline(WEEK, weekly(daily));
    }

    private static List<Bar> weekly(List<Bar> daily) {
        List<Bar> weeks = new ArrayList<>();
        for (Bar day : daily) {
            LocalDate monday = day.from.minusDays(Math.floorMod(ChronoUnit.DAYS.between(MONDAY, day.from), WEEK));
            int last = weeks.size() - 1;
            if (last >= 0 && weeks.get(last).from.equals(monday)) {
                Bar week = weeks.get(last);
                weeks.set(last, new Bar(monday, week.reviewed + day.reviewed, week.unreviewed + day.unreviewed));
            } else {
                weeks.add(new Bar(monday, day.reviewed, day.unreviewed));
            }
        }
        return weeks;
    }
}
