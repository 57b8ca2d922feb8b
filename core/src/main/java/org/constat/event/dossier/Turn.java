package org.constat.event.dossier;

import java.util.List;
import java.util.Locale;
import org.constat.event.figure.Telling;

/**
 * What was said of an event in words gives way to something else, as time goes by.
 *
 * @param from the claims given up or made good, at least one; {@code to} those that came later
 */
public record Turn(Kind kind, List<Telling> from, List<Telling> to) {

    public enum Kind {
        /** A body names somebody else, or another kind of act. */
        CHANGED,
        /** The dead are named, as announced. */
        IDENTIFIED,
        /** Whom others named says so itself. */
        CONFIRMED,
        /** What was announced is put off. */
        POSTPONED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
