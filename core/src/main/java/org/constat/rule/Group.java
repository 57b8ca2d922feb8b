package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Units that together stand for one thing, as one rule read them.
 *
 * @param rule id of the rule
 * @param kind what the rule gives: {@code NUMBER}, {@code WHEN}, {@code NG} ...
 * @param units the units covered, gaps included
 * @param readings those of the head, with the kind added
 */
public record Group(String rule, String kind, List<Unit> units, List<Capture> captures, List<Reading> readings)
        implements Unit {

    /** A unit under a role of the rule. */
    public record Capture(String role, Unit unit) {}

    @Override
    public int start() {
        return units.get(0).start();
    }

    @Override
    public int end() {
        return units.get(units.size() - 1).end();
    }

    /** The first unit under {@code role}, or null. */
    public @Nullable Unit role(String role) {
        for (Capture c : captures) {
            if (c.role.equals(role)) {
                return c.unit;
            }
        }
        return null;
    }

    public List<Unit> roles(String role) {
        List<Unit> found = new ArrayList<>();
        for (Capture c : captures) {
            if (c.role.equals(role)) {
                found.add(c.unit);
            }
        }
        return found;
    }
}
