package org.constat.mention;

import java.time.LocalDate;
import java.util.Comparator;
import org.constat.token.Entity;
import org.constat.token.Names;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Names of heads of state and of government, and the government that each speaks for on the day of a report. */
final class Rulers {

    private final World world;
    private final int ruler;
    private final @Nullable String day;

    /** @param published the day of the report; null when unknown: the last of those so named is meant */
    Rulers(World world, Names names, @Nullable LocalDate published) {
        this.world = world;
        this.ruler = names.bit("RULER");
        this.day = published == null ? null : published.toString();
    }

    /** The ruler that a name means: of several, who held office on the day, else the last before it. */
    @Nullable
    Entity named(Unit name) {
        return name.readings().stream()
                .filter(r -> r.tags().has(ruler))
                .map(r -> world.get(r.lemma()))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparing(this::isInOffice).thenComparing(e -> e.fact("from")))
                .orElse(null);
    }

    /** From the first day in office to the last, both included; ISO dates compare as text. */
    boolean isInOffice(Entity e) {
        if (day == null) {
            return true;
        }
        String until = e.fact("until");
        return e.fact("from").compareTo(day) <= 0 && (until.isEmpty() || day.compareTo(until) <= 0);
    }

    /** The government that a ruler in office speaks for, null for one who is not. */
    @Nullable
    Entity government(Entity e) {
        return isInOffice(e) ? world.composed("government", e.fact("country")) : null;
    }
}
