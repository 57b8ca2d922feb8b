package org.constat.bench.accuracy;

import org.constat.rule.Group;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Single words inside groups. */
final class Words {

    private Words() {}

    /** The word of {@code unit} that stands at {@code position}, or null. */
    static @Nullable Unit at(Unit unit, int position) {
        if (position < unit.start() || position >= unit.end()) {
            return null;
        }
        if (unit instanceof Group g) {
            for (Unit inner : g.units()) {
                Unit found = at(inner, position);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return unit;
    }
}
