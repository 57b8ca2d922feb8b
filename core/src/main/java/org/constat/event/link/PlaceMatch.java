package org.constat.event.link;

import java.util.List;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.jspecify.annotations.Nullable;

/** How two lists of places agree: by the two of them that agree best. */
final class PlaceMatch {

    /** Two names for one town or its outskirts, in kilometres. */
    private static final int NEAR_KM = 20;

    /** Farther than this, beyond what the words leave open, two exact places are two. */
    private static final int FAR_KM = 60;

    private PlaceMatch() {}

    /** Null when one of the lists is empty or nothing can be said. */
    static @Nullable Reason of(List<Place> these, List<Place> others) {
        Reason best = null;
        for (Place p : these) {
            for (Place q : others) {
                Reason reason = of(p, q);
                if (reason != null && (best == null || reason.weight() > best.weight())) {
                    best = reason;
                }
            }
        }
        return best;
    }

    private static @Nullable Reason of(Place p, Place q) {
        if (p.id() != null && p.id().equals(q.id())) {
            return isWide(p)
                    ? Reason.SAME_COUNTRY
                    : p.precision() == Precision.ADMIN1 ? Reason.PLACE_INSIDE : Reason.SAME_PLACE;
        }
        if (p.country() == null || q.country() == null) {
            return p.name().equalsIgnoreCase(q.name()) ? Reason.SAME_PLACE : null;
        }
        if (!p.country().equals(q.country())) {
            return isBorder(p, q) ? Reason.NEAR_PLACE : Reason.OTHER_COUNTRY;
        }
        if (isWide(p) || isWide(q)) {
            return Reason.SAME_COUNTRY;
        }
        return p.name().equalsIgnoreCase(q.name()) && gap(p, q) <= NEAR_KM ? Reason.SAME_PLACE : within(p, q);
    }

    private static boolean isBorder(Place p, Place q) {
        return !isWide(p) && !isWide(q) && gap(p, q) <= NEAR_KM;
    }

    /** Both in one country, and neither only a country. */
    private static @Nullable Reason within(Place p, Place q) {
        boolean provinces = p.precision() == Precision.ADMIN1 || q.precision() == Precision.ADMIN1;
        if (provinces) {
            return p.admin1() == null || q.admin1() == null
                    ? Reason.SAME_COUNTRY
                    : p.admin1().equals(q.admin1()) ? Reason.PLACE_INSIDE : Reason.OTHER_PROVINCE;
        }
        double gap = gap(p, q);
        if (gap > FAR_KM) {
            return Reason.FAR_PLACE;
        }
        return gap <= NEAR_KM ? Reason.NEAR_PLACE : Reason.SAME_COUNTRY;
    }

    static boolean isWide(Place p) {
        return switch (p.precision()) {
            case REGION, COUNTRY, WATER, UNKNOWN -> true;
            case EXACT, NEAR, ADMIN2, ADMIN1 -> false;
        };
    }

    /** True when a town or village is named without doubt. */
    static boolean isExact(Place p) {
        return p.point() != null
                && !p.ambiguous()
                && (p.precision() == Precision.EXACT || p.precision() == Precision.NEAR);
    }

    /** Great-circle distance in kilometres less what the words leave open; 0 when a point is unknown. */
    private static double gap(Place p, Place q) {
        Point a = p.point();
        Point b = q.point();
        return a == null || b == null ? 0 : Math.max(0, a.km(b) - a.radiusKm() - b.radiusKm());
    }
}
