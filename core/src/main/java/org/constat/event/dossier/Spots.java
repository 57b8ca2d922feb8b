package org.constat.event.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.claim.Field;
import org.constat.event.dossier.Account.Relation;
import org.constat.event.figure.Telling;
import org.constat.event.link.Mention;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.jspecify.annotations.Nullable;

/** Puts the places that reports give side by side: a village and its province are compatible, two villages far apart are not. */
final class Spots {

    private record Key(String name) {
        static Key of(Place p) {
            return new Key(p.id() != null ? p.id() : p.name());
        }
    }

    private final Map<Key, Place> values = new LinkedHashMap<>();
    private final Map<Key, List<Telling>> told = new LinkedHashMap<>();
    private final Map<Key, Set<String>> reports = new LinkedHashMap<>();

    /**
     * Linear in the claims.
     *
     * @param tellings of {@link Field#PLACE}, in canonical order
     */
    static List<Account> of(List<Mention> mentions, List<Telling> tellings) {
        Spots spots = new Spots();
        for (Telling t : tellings) {
            if (t.coded().claim().value() instanceof Place p) {
                spots.told
                        .computeIfAbsent(spots.file(p, t.report()), k -> new ArrayList<>())
                        .add(t);
            }
        }
        mentions.stream()
                .filter(m -> m.claims(Field.PLACE).isEmpty())
                .forEach(m ->
                        m.event().places().forEach(p -> spots.file(p, m.source().report())));
        return spots.accounts();
    }

    private Key file(Place p, String report) {
        Key key = Key.of(p);
        values.putIfAbsent(key, p);
        reports.computeIfAbsent(key, k -> new HashSet<>()).add(report);
        return key;
    }

    private List<Account> accounts() {
        if (values.isEmpty()) {
            return List.of();
        }
        Key usual = values.keySet().stream().max(weight()).orElseThrow();
        return values.keySet().stream()
                .sorted(Comparator.comparing((Key k) -> !k.equals(usual)).thenComparing(weight().reversed()))
                .map(k -> account(k, place(usual)))
                .toList();
    }

    /** What reports say in the same country: a place counts for each report that names it or one it lies in. */
    private Comparator<Key> weight() {
        Map<Key, Integer> support = new LinkedHashMap<>();
        values.keySet().forEach(k -> support.put(k, support(k)));
        return Comparator.comparingInt((Key k) -> Objects.requireNonNull(support.get(k)))
                .thenComparingInt(k -> -grain(place(k)))
                .thenComparingInt(this::reportsOf)
                .thenComparing(Key::name, Comparator.reverseOrder());
    }

    private int support(Key k) {
        Place p = place(k);
        return values.keySet().stream()
                .filter(o -> o.equals(k) || holds(place(o), p))
                .mapToInt(this::reportsOf)
                .sum();
    }

    private Place place(Key k) {
        return Objects.requireNonNull(values.get(k));
    }

    private int reportsOf(Key k) {
        return Objects.requireNonNull(reports.get(k)).size();
    }

    private Account account(Key k, Place usual) {
        return new Account(
                place(k), List.copyOf(told.getOrDefault(k, List.of())), reportsOf(k), relation(place(k), usual));
    }

    private static Relation relation(Place p, Place usual) {
        if (Key.of(p).equals(Key.of(usual))) {
            return Relation.USUAL;
        }
        if (holds(p, usual)) {
            return Relation.WIDER;
        }
        return holds(usual, p) ? Relation.FINER : isApart(p, usual) ? Relation.APART : Relation.WIDER;
    }

    /** From fine to coarse. */
    private static int grain(Place p) {
        return p.precision() == Precision.UNKNOWN ? -1 : p.precision().ordinal();
    }

    private static boolean holds(Place outer, Place inner) {
        if (grain(outer) <= grain(inner) || isApart(outer, inner)) {
            return false;
        }
        return switch (outer.precision()) {
            case COUNTRY -> outer.country() != null && outer.country().equals(inner.country());
            case ADMIN1, ADMIN2 -> outer.admin1() != null && outer.admin1().equals(inner.admin1());
            default -> outer.point() != null && inner.point() != null;
        };
    }

    private static boolean isApart(Place a, Place b) {
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return true;
        }
        Point p = a.point();
        Point q = b.point();
        return p != null && q != null && p.km(q) > p.radiusKm() + q.radiusKm();
    }

    static @Nullable Place usual(List<Account> places) {
        return places.isEmpty() ? null : (Place) places.getFirst().value();
    }
}
