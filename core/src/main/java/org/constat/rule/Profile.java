package org.constat.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is to the rules: the tests it passes, and what follows from them for each {@link Level}. Units that pass the same tests
 * share one profile; a language has some thousands.
 */
final class Profile {

    /**
     * @param opened what the unit opens at the {@link Gate} of a level
     * @param opening the rules of a level that can begin here
     * @param passed per rule, the positions of its program that can take this unit
     */
    record View(Gate.Opened opened, Gate.Opened opening, long[] passed) {}

    private final long[] marks;
    private final @Nullable View[] views;

    Profile(long[] marks, int levels) {
        this.marks = marks;
        this.views = new View[levels];
    }

    /** As {@code level} sees it; worked out at the first call. */
    View in(Level level) {
        View known = views[level.number()];
        if (known == null) {
            known = level.view(marks);
            views[level.number()] = known;
        }
        return known;
    }
}
