package org.constat.ledger.query;

import java.util.List;
import org.constat.ledger.query.Ranking.Place;
import org.jspecify.annotations.Nullable;

/** One pass over packed lines that answers everything asked of them. Linear in the lines passed. */
final class Scan {

    private final Sieve sieve;
    private final @Nullable Numbers only;
    private final Ranking ranking;
    private final @Nullable FacetCount facets;
    private final @Nullable DayCount days;
    private int total;

    /**
     * @param only events that hold the words looked for; absent when none are
     * @param counts whether facets and the timeline are wanted
     */
    Scan(Sieve sieve, @Nullable Numbers only, Ranking ranking, boolean counts) {
        this.sieve = sieve;
        this.only = only;
        this.ranking = ranking;
        this.facets = counts ? new FacetCount() : null;
        this.days = counts ? new DayCount() : null;
    }

    void pass(Pack p) {
        for (int i = 0; i < p.size(); i++) {
            if (only == null || only.has(p.number(i))) {
                pass(p, i, sieve.misses(p, i));
            }
        }
    }

    private void pass(Pack p, int i, int misses) {
        if (facets != null && (misses & misses - 1) == 0 && misses != Sieve.REST) {
            facets.add(p, i, misses);
        }
        if (misses == 0) {
            total++;
            ranking.add(p, i);
            if (days != null) {
                days.add(p, i);
            }
        }
    }

    int total() {
        return total;
    }

    List<Place> places() {
        return ranking.places();
    }

    @Nullable
    Facets facets() {
        return facets == null ? null : facets.facets();
    }

    @Nullable
    Timeline timeline() {
        return days == null ? null : days.timeline();
    }
}
