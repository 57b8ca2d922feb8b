package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.mention.Value;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A reading with the sentences it rests on, for those who look behind it: measures, browsers of errors.
 *
 * @param mentions absent for a report in a language that is not read
 */
public record Trace(
        Reading reading, List<Passage> passages, @Nullable Mentions mentions) {

    /** A place named in the text, whether or not anything happened there; {@code span} holds the name alone. */
    public record Named(Span span, Value.Place place) {}

    /** Every place that the text names, in order. */
    public List<Named> places() {
        List<Named> found = new ArrayList<>();
        if (mentions != null) {
            passages.forEach(p -> p.units().forEach(u -> collect(u, mentions, found)));
        }
        return found;
    }

    private static void collect(Unit unit, Mentions mentions, List<Named> found) {
        if (!(unit instanceof Group g)) {
            return;
        }
        if (g.kind().equals("NAME")) {
            Value.Place place = mentions.named(g);
            if (place != null) {
                found.add(new Named(new Span(g.start(), g.end()), place));
            }
        } else {
            g.units().forEach(u -> collect(u, mentions, found));
        }
    }
}
