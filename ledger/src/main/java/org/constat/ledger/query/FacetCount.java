package org.constat.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;

/** Counts facets while lines go by. */
final class FacetCount {

    private final int[] countries = new int[1 << 15];
    private final int[] langs = new int[1 << 15];
    private final int[] types = new int[EventType.values().length];
    private int thirdParty;
    private int conflict;
    private int reviewed;
    private int unreviewed;

    /** @param misses of the filter, see {@link Sieve#misses} */
    void add(Pack p, int i, int misses) {
        int traits = p.traits(i);
        countries[p.country(i)] += only(misses, Sieve.COUNTRY);
        types[p.type(i)] += only(misses, Sieve.TYPE);
        int lang = only(misses, Sieve.LANG);
        for (int n = 0; n < Pack.LANGS; n++) {
            langs[p.lang(i, n)] += lang;
        }
        thirdParty += only(misses, Sieve.THIRD_PARTY) & traits >> Trait.THIRD_PARTY.ordinal();
        conflict += only(misses, Sieve.CONFLICT) & traits >> Trait.CONFLICT.ordinal();
        int isReviewed = traits >> Trait.REVIEWED.ordinal() & 1;
        int status = only(misses, Sieve.STATUS);
        reviewed += status & isReviewed;
        unreviewed += status & ~isReviewed;
    }

    /** 1 when nothing is missed, or this alone. */
    private static int only(int misses, int dimension) {
        return (misses & ~dimension) == 0 ? 1 : 0;
    }

    Facets facets() {
        return new Facets(
                ordered(countries, Pack::letters, 1),
                ordered(types, t -> EventType.values()[t], 0),
                ordered(langs, Pack::letters, 1),
                thirdParty,
                conflict,
                reviewed,
                unreviewed);
    }

    private static <T> Map<T, Integer> ordered(int[] counts, IntFunction<T> name, int from) {
        List<Integer> codes = new ArrayList<>();
        for (int c = from; c < counts.length; c++) {
            if (counts[c] > 0) {
                codes.add(c);
            }
        }
        codes.sort(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparingInt(c -> c));
        Map<T, Integer> ordered = new LinkedHashMap<>();
        codes.forEach(c -> ordered.put(name.apply(c), counts[c]));
        return ordered;
    }
}
