package org.constat.event;

import java.util.List;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * A reading with the sentences it rests on, for those who look behind it: measures, browsers of errors.
 *
 * @param mentions absent for a report in a language that is not read
 */
public record Trace(
        Reading reading, List<Passage> passages, @Nullable Mentions mentions) {

    /** Every place that the text names, or whose people it names, in order: whether or not anything happened there. */
    public List<PlaceMention> places() {
        return mentions == null ? List.of() : mentions.places();
    }
}
