package org.constat.event.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two mentions, aspect by aspect. */
final class Comparison {

    private static final double SIMILAR = 0.15;
    private static final double DUPLICATE = 0.5;
    private static final int NAMED = 10;
    private static final int WHILE = 4;
    private static final int WEEKS = 14;

    /** Fewer words than a short report has are the same by chance. */
    private static final int TELLING_WORDS = 50;

    private static final Set<Reason> PARTICULAR = EnumSet.of(
            Reason.SAME_PLACE,
            Reason.NEAR_PLACE,
            Reason.PLACE_INSIDE,
            Reason.SAME_SIDE,
            Reason.BOTH_SIDES_SAME,
            Reason.SAME_LARGE_TOLL,
            Reason.SAME_PERSON,
            Reason.ONE_NAME,
            Reason.SOME_NAMES,
            Reason.SAME_NAMES,
            Reason.MANY_NAMES,
            Reason.SAME_TERMS,
            Reason.SIMILAR_TEXT,
            Reason.NEAR_DUPLICATE);

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
        if (Collections.disjoint(reasons, PARTICULAR)) {
            reasons.add(Reason.NOTHING_PARTICULAR);
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
        if (p.assumed() || q.assumed()) {
            return published(p, q);
        }
        long gap = p.gap(q);
        if (p.isDay() && q.isDay()) {
            return gap == 0 ? Reason.SAME_DAY : gap == 1 ? Reason.NEXT_DAY : apart(gap);
        }
        return gap == 0 ? Reason.DAY_WITHIN_PERIOD : Reason.PERIODS_APART;
    }

    /** One of the two tells no day: what is news happened on the day it was published or just before. */
    private static Reason published(DaySpan p, DaySpan q) {
        if (p.assumed() && q.assumed()) {
            long apart = Math.abs(p.to() - q.to());
            return apart == 0 ? Reason.PUBLISHED_TOGETHER : published(apart);
        }
        long day = p.assumed() ? q.from() : p.from();
        long last = p.assumed() ? q.to() : p.to();
        long report = p.assumed() ? p.to() : q.to();
        boolean fresh = day <= report && report <= last + 1;
        return fresh ? Reason.PUBLISHED_JUST_AFTER : published(Math.max(day - report + 1, report - last - 1));
    }

    private static Reason published(long apart) {
        return apart <= 1 ? Reason.PUBLISHED_SOON_AFTER : apart <= WHILE ? Reason.PUBLISHED_APART : apart(apart);
    }

    private static Reason apart(long days) {
        return days <= WEEKS ? Reason.DAYS_APART : Reason.WEEKS_APART;
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
        if (names == 1) {
            reasons.add(Reason.ONE_NAME);
        }
        if (names == 0 && Math.min(p.names().length, q.names().length) >= NAMED) {
            reasons.add(Reason.NO_NAMES);
        }
        step(names, 2, Reason.SOME_NAMES, 3, Reason.SAME_NAMES, 6, Reason.MANY_NAMES);
        step(Words.shared(p.terms(), q.terms()), 1, Reason.SOME_TERMS, 2, Reason.SAME_TERMS);
        step(Words.shared(p.numbers(), q.numbers()), 3, Reason.SOME_NUMBERS, 4, Reason.SAME_NUMBERS);
        double same =
                sameText(a.mention().source().signature(), b.mention().source().signature());
        if (same >= SIMILAR) {
            reasons.add(same >= DUPLICATE ? Reason.NEAR_DUPLICATE : Reason.SIMILAR_TEXT);
        }
    }

    private static double sameText(Signature a, Signature b) {
        return Math.min(a.words(), b.words()) < TELLING_WORDS ? 0 : a.resemblance(b);
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
