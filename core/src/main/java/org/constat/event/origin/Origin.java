package org.constat.event.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a first voice. However many reports carry it, it is one.
 *
 * @param voice who spoke, as first named
 * @param day when it was first heard of, or said to be made; absent where no report gives its day
 * @param reports SHA-256 of those that go back to it, in canonical order
 */
public record Origin(Family family, String voice, @Nullable LocalDate day, List<String> reports) {

    static final Comparator<Origin> IN_TIME = Comparator.comparing(
                    Origin::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(o -> o.family().id())
            .thenComparing(Origin::voice)
            .thenComparing(o -> o.reports().getFirst());
}
