package org.constat.ledger.query;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/** A filter made ready to be held against packed lines: tells what a line misses of it. */
final class Sieve {

    static final int COUNTRY = 1;
    static final int TYPE = 2;
    static final int THIRD_PARTY = 4;
    static final int CONFLICT = 8;
    static final int STATUS = 16;
    static final int LANG = 32;
    /** What no facet is drawn from. */
    static final int REST = 64;

    private static final int CODES = 1 << 15;

    private final boolean @Nullable [] countries;
    private final boolean @Nullable [] types;
    private final boolean @Nullable [] langs;
    private final Filter.Least least;
    private final int[] box;
    private final long from;
    private final long to;
    private final Traits traits;

    /** Per trait, the bit and what it must be. */
    private record Traits(int thirdParty, int conflict, int status, int background) {
        static Traits of(Filter.Traits t) {
            return new Traits(
                    wanted(t.thirdParty()), wanted(t.conflict()), wanted(t.reviewed()), t.background() ? -1 : 0);
        }

        private static int wanted(@Nullable Boolean set) {
            return set == null ? -1 : set ? 1 : 0;
        }
    }

    Sieve(Filter filter) {
        this.countries = marked(Pack.codes(filter.countries()), CODES);
        this.langs = marked(Pack.codes(filter.langs()), CODES);
        this.types = marked(
                filter.types().stream().map(EventType::ordinal).collect(Collectors.toSet()), EventType.values().length);
        this.least = filter.least();
        this.box = box(filter.box());
        this.from = day(filter.period().from(), Long.MIN_VALUE);
        this.to = day(filter.period().to(), Long.MAX_VALUE);
        this.traits = Traits.of(filter.traits());
    }

    private static long day(@Nullable LocalDate date, long open) {
        return date == null ? open : date.toEpochDay();
    }

    private static boolean @Nullable [] marked(Set<Integer> codes, int size) {
        if (codes.isEmpty()) {
            return null;
        }
        boolean[] marked = new boolean[size];
        codes.forEach(c -> marked[c] = true);
        return marked;
    }

    private static int[] box(Filter.@Nullable Box box) {
        return box == null
                ? new int[0]
                : new int[] {
                    Pack.degree(box.west()), Pack.degree(box.south()), Pack.degree(box.east()), Pack.degree(box.north())
                };
    }

    /** First day of the earliest event that can fit. */
    long from() {
        return from == Long.MIN_VALUE ? from : from - Pack.LONGEST;
    }

    /** Last first day of an event that can fit. */
    long to() {
        return to;
    }

    /** The constants of this class for each part of the filter that the line misses; 0 when it fits. */
    int misses(Pack p, int i) {
        int traits = p.traits(i);
        int misses = countries == null || countries[p.country(i)] ? 0 : COUNTRY;
        misses |= types == null || types[p.type(i)] ? 0 : TYPE;
        misses |= is(traits, Trait.THIRD_PARTY, this.traits.thirdParty) ? 0 : THIRD_PARTY;
        misses |= is(traits, Trait.CONFLICT, this.traits.conflict) ? 0 : CONFLICT;
        misses |= is(traits, Trait.REVIEWED, this.traits.status) ? 0 : STATUS;
        misses |= langs == null || tells(p, i, langs) ? 0 : LANG;
        return misses | (rest(p, i, traits) ? 0 : REST);
    }

    private static boolean is(int traits, Trait trait, int wanted) {
        return wanted < 0 || (traits >> trait.ordinal() & 1) == wanted;
    }

    private static boolean tells(Pack p, int i, boolean[] langs) {
        for (int n = 0; n < Pack.LANGS; n++) {
            if (langs[p.lang(i, n)]) {
                return true;
            }
        }
        return false;
    }

    private boolean rest(Pack p, int i, int traits) {
        return is(traits, Trait.RESTRICTED, 0)
                && is(traits, Trait.BACKGROUND, this.traits.background)
                && p.origins(i) >= least.origins()
                && (least.killed() == 0 || p.killed(i) >= least.killed())
                && isInPeriod(p, i)
                && (box.length == 0 || isInBox(p.lat(i), p.lon(i)));
    }

    private boolean isInPeriod(Pack p, int i) {
        if (from == Long.MIN_VALUE && to == Long.MAX_VALUE) {
            return true;
        }
        int day = p.day(i);
        return day != Pack.NO_DAY && day <= to && (from == Long.MIN_VALUE || day + p.length(i) > from);
    }

    private boolean isInBox(int lat, int lon) {
        boolean between = box[0] <= box[2] ? lon >= box[0] && lon <= box[2] : lon >= box[0] || lon <= box[2];
        return lat != Pack.NO_DEGREE && lat >= box[1] && lat <= box[3] && between;
    }
}
