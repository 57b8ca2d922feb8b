package org.constat.event.dossier;

import java.util.List;
import org.constat.event.figure.Body;
import org.constat.event.figure.Telling;
import org.constat.mention.Value;

/**
 * One value of one fact, with who gives it.
 *
 * @param tellings the claims that state it, with their words, in canonical order
 * @param reports how many reports have it, some by what their other words leave open
 */
public record Account(Value value, List<Telling> tellings, int reports, Relation relation) {

    /** How it lies to the value that most reports have. */
    public enum Relation {
        USUAL,
        /** The usual value lies inside this one: the province of the village. */
        WIDER,
        /** It lies inside the usual value and says more. */
        FINER,
        /** Both can't be right. */
        APART,
        /** Another day, on which the event became known: a drift, as a rule. */
        ANNOUNCEMENT_DAY
    }

    public List<Body> bodies() {
        return tellings.stream()
                .map(Telling::by)
                .filter(Body::isVoice)
                .distinct()
                .toList();
    }

    public boolean isConflict() {
        return relation == Relation.APART || relation == Relation.ANNOUNCEMENT_DAY;
    }
}
