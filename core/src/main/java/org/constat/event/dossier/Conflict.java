package org.constat.event.dossier;

import java.util.List;
import java.util.Locale;
import org.constat.event.figure.Telling;

/**
 * Something for people to decide, or to leave open.
 *
 * @param positions one claim for each thing said, the usual one first
 * @param reports how many it affects
 * @param deaths the highest number of dead it affects, 0 where none is given
 */
public record Conflict(Kind kind, List<Telling> positions, int reports, int deaths) {

    public enum Kind {
        DATE,
        PLACE,
        FIGURE,
        RESPONSIBILITY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
