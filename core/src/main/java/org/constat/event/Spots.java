package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;

/** Where one happening is put by the sentences that tell it. */
final class Spots {

    /** Two towns farther apart than this, beyond what their words leave open, are two places. */
    private static final int APART_KM = 30;

    private final List<Place> places = new ArrayList<>();

    void add(List<Place> more) {
        more.stream().filter(p -> !places.contains(p)).forEach(places::add);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** True when nothing known of the places speaks against their being one; where both name towns, these decide. */
    boolean fit(List<Place> others) {
        return fit(places, others) && fit(near(places), near(others));
    }

    private static boolean fit(List<Place> these, List<Place> others) {
        return these.isEmpty()
                || others.isEmpty()
                || others.stream().anyMatch(q -> these.stream().anyMatch(p -> isCompatible(p, q)));
    }

    private static List<Place> near(List<Place> places) {
        return places.stream().filter(p -> !isWide(p)).toList();
    }

    private static boolean isCompatible(Place p, Place q) {
        if (p.id() != null && p.id().equals(q.id())) {
            return true;
        }
        boolean countries = p.country() != null && q.country() != null;
        if (countries && !Objects.equals(p.country(), q.country())) {
            return false;
        }
        if (isWide(p) || isWide(q)) {
            return true;
        }
        if (p.precision() == Precision.ADMIN1 || q.precision() == Precision.ADMIN1) {
            return p.admin1() == null || q.admin1() == null || p.admin1().equals(q.admin1());
        }
        Point a = p.point();
        Point b = q.point();
        return a == null || b == null || a.km(b) <= a.radiusKm() + b.radiusKm() + APART_KM;
    }

    private static boolean isWide(Place p) {
        return switch (p.precision()) {
            case REGION, COUNTRY, WATER, UNKNOWN -> true;
            case EXACT, NEAR, ADMIN2, ADMIN1 -> false;
        };
    }
}
