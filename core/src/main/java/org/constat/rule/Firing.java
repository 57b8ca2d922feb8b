package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import org.constat.rule.Group.Capture;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched: units {@code [from, to)} of a sentence, and what stands under its roles.
 */
public record Firing(Rule rule, int from, int to, List<Unit> units, List<Capture> captures) {

    public Span span() {
        return new Span(units.get(from).start(), units.get(to - 1).end());
    }

    public @Nullable Unit role(String role) {
        for (Capture c : captures) {
            if (c.role().equals(role)) {
                return c.unit();
            }
        }
        return null;
    }

    public List<Unit> roles(String role) {
        List<Unit> found = new ArrayList<>();
        captures.stream().filter(c -> c.role().equals(role)).forEach(c -> found.add(c.unit()));
        return found;
    }

    /** A fixed value of the rule, or {@code otherwise}. */
    public String with(String key, String otherwise) {
        return rule.gives().with().getOrDefault(key, otherwise);
    }
}
