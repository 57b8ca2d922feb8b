package org.constat.event.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.Coded;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.jspecify.annotations.Nullable;

/**
 * What of a mention is compared.
 *
 * @param days absent when nothing is known
 * @param places most precise first
 * @param tolls numbers per field, as far as they are stated and are no part of another
 * @param means codes
 */
record Traits(
        Mention mention,
        @Nullable DaySpan days,
        List<Value.Place> places,
        Parties parties,
        Map<Field, List<Quantity>> tolls,
        Set<String> means) {

    /** Ids of those who acted, of those acted upon, and the countries of both. */
    record Parties(Set<String> a, Set<String> b, Set<String> countries) {
        static Parties of(org.constat.event.Event.Sides sides) {
            Set<String> countries = new TreeSet<>();
            Stream.concat(sides.a().stream(), sides.b().stream())
                    .map(Party::country)
                    .filter(java.util.Objects::nonNull)
                    .forEach(countries::add);
            return new Parties(ids(sides.a()), ids(sides.b()), countries);
        }

        private static Set<String> ids(List<Party> parties) {
            Set<String> ids = new TreeSet<>();
            parties.stream().map(Party::id).filter(java.util.Objects::nonNull).forEach(ids::add);
            return ids;
        }
    }

    static Traits of(Mention m) {
        return new Traits(
                m,
                DaySpan.of(m.event().date(), m.source().published(), m.event().background()),
                m.event().places(),
                Parties.of(m.event().sides()),
                tolls(m.claims()),
                means(m.claims()));
    }

    private static Map<Field, List<Quantity>> tolls(List<Coded> claims) {
        Map<Field, List<Quantity>> tolls = new EnumMap<>(Field.class);
        for (Coded c : claims) {
            Field field = c.claim().field();
            boolean stated =
                    c.claim().modality() == Modality.ASSERTED || c.claim().modality() == Modality.HEDGED;
            if (field.isToll() && stated && c.claim().value() instanceof Value.Count n) {
                Quantity q = n.quantity();
                if (q != null && q.hasNumber()) {
                    tolls.computeIfAbsent(field, f -> new ArrayList<>()).add(q);
                }
            }
        }
        return tolls;
    }

    private static Set<String> means(List<Coded> claims) {
        Set<String> means = new TreeSet<>();
        for (Coded c : claims) {
            if (c.claim().field() == Field.MEANS && c.claim().value() instanceof Value.Words w) {
                means.addAll(w.codes());
            }
        }
        return means;
    }

    Family family() {
        return Family.of(mention.event().type());
    }

    Words words() {
        return mention.words();
    }

    /** Where it happened; for want of a place, whose forces and people are spoken of. */
    Set<String> countries() {
        Set<String> named = new TreeSet<>();
        places.stream()
                .map(Value.Place::country)
                .filter(java.util.Objects::nonNull)
                .forEach(named::add);
        return named.isEmpty() ? parties.countries() : named;
    }
}
