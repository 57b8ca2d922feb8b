package org.constat.event.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two mentions, aspect by aspect. */
final class Comparison {

    private static final double SIMILAR = 0.15;
    private static final double DUPLICATE = 0.5;
    private static final int NAMED = 10;

    private final Traits a;
    private final Traits b;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Veto> vetoes = new ArrayList<>();

    private Comparison(Traits a, Traits b) {
        this.a = a;
        this.b = b;
    }

    static Link of(Traits a, Traits b) {
        return new Comparison(a, b).compare();
    }

    private Link compare() {
        reasons.add(Reason.CANDIDATE);
        report();
        days();
        places();
        sides();
        add(TollMatch.of(a.tolls(), b.tolls()));
        kinds();
        words();
        if (a.mention().event().background() || b.mention().event().background()) {
            reasons.add(Reason.LOOKS_BACK);
        }
        if (reasons.contains(Reason.OTHER_TOLL) && (found(Reason.OTHER_PROVINCE) || found(Reason.DAYS_APART))) {
            vetoes.add(Veto.TOLLS_APART);
        }
        return Link.of(reasons, vetoes);
    }

    private boolean found(Reason reason) {
        return reasons.contains(reason);
    }

    private void add(@Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private void report() {
        boolean same = a.mention().source().report().equals(b.mention().source().report());
        if (same && a.mention().event().n() != b.mention().event().n()) {
            vetoes.add(Veto.SAME_REPORT);
        }
    }

    private void days() {
        DaySpan p = a.days();
        DaySpan q = b.days();
        if (p == null || q == null) {
            return;
        }
        reasons.add(day(p, q));
        if (p.firm() && q.firm() && p.gap(q) > 1) {
            vetoes.add(Veto.DAYS_APART);
        }
    }

    private static Reason day(DaySpan p, DaySpan q) {
        long gap = p.gap(q);
        if (p.assumed() || q.assumed()) {
            return gap <= 1 ? Reason.PUBLISHED_JUST_AFTER : Reason.DAYS_APART;
        }
        if (p.isDay() && q.isDay()) {
            return gap == 0 ? Reason.SAME_DAY : gap == 1 ? Reason.NEXT_DAY : Reason.DAYS_APART;
        }
        return gap == 0 ? Reason.DAY_WITHIN_PERIOD : Reason.PERIODS_APART;
    }

    private void places() {
        Reason reason = PlaceMatch.of(a.places(), b.places());
        add(reason);
        boolean far = reason == Reason.FAR_PLACE || reason == Reason.OTHER_COUNTRY;
        if (far && isExact(a) && isExact(b) && !isPersonShared()) {
            vetoes.add(Veto.PLACES_APART);
        }
    }

    private static boolean isExact(Traits t) {
        return !t.places().isEmpty() && PlaceMatch.isExact(t.places().get(0));
    }

    private void sides() {
        boolean first = meet(a.parties().a(), b.parties().a());
        boolean second = meet(a.parties().b(), b.parties().b());
        boolean crossed = meet(a.parties().a(), b.parties().b())
                || meet(a.parties().b(), b.parties().a());
        if (first && second) {
            reasons.add(Reason.BOTH_SIDES_SAME);
        } else if (first || second || crossed) {
            reasons.add(Reason.SAME_SIDE);
        } else if (areNamed(a.parties()) && areNamed(b.parties())) {
            reasons.add(Reason.OTHER_SIDES);
            if (Collections.disjoint(a.parties().countries(), b.parties().countries())) {
                vetoes.add(Veto.SIDES_APART);
            }
        }
    }

    private static boolean meet(Set<String> these, Set<String> others) {
        return !Collections.disjoint(these, others);
    }

    private static boolean areNamed(Traits.Parties parties) {
        return !parties.a().isEmpty() && !parties.b().isEmpty();
    }

    private void kinds() {
        Family p = a.family();
        Family q = b.family();
        if (a.mention().event().type() == b.mention().event().type()) {
            reasons.add(Reason.SAME_TYPE);
        } else if (p.goesWith(q)) {
            reasons.add(Reason.SAME_FAMILY);
        } else {
            reasons.add(Reason.OTHER_FAMILY);
        }
        if ((p == Family.TALK) != (q == Family.TALK) && !isPersonShared()) {
            vetoes.add(Veto.KINDS_APART);
        }
        if (meet(a.means(), b.means())) {
            reasons.add(Reason.SAME_MEANS);
        }
    }

    private void words() {
        Words p = a.words();
        Words q = b.words();
        if (isPersonShared()) {
            reasons.add(Reason.SAME_PERSON);
        }
        int names = Words.shared(p.names(), q.names());
        if (names == 0 && Math.min(p.names().length, q.names().length) >= NAMED) {
            reasons.add(Reason.NO_NAMES);
        }
        step(names, 2, Reason.SOME_NAMES, 3, Reason.SAME_NAMES, 6, Reason.MANY_NAMES);
        step(Words.shared(p.terms(), q.terms()), 1, Reason.SOME_TERMS, 2, Reason.SAME_TERMS);
        step(Words.shared(p.numbers(), q.numbers()), 3, Reason.SOME_NUMBERS, 4, Reason.SAME_NUMBERS);
        double same = a.mention()
                .source()
                .signature()
                .resemblance(b.mention().source().signature());
        if (same >= SIMILAR) {
            reasons.add(same >= DUPLICATE ? Reason.NEAR_DUPLICATE : Reason.SIMILAR_TEXT);
        }
    }

    private void step(int n, int few, Reason some, int more, Reason same, int most, Reason many) {
        if (n >= most) {
            reasons.add(many);
        } else {
            step(n, few, some, more, same);
        }
    }

    private void step(int n, int few, Reason some, int more, Reason same) {
        if (n >= few) {
            reasons.add(n >= more ? same : some);
        }
    }

    private boolean isPersonShared() {
        return Words.shared(a.words().people(), b.words().people()) > 0;
    }
}
