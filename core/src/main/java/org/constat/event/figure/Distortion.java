package org.constat.event.figure;

import java.util.Locale;

/**
 * A report that says something else than the voice it cites, judged by how the other reports tell what that voice said.
 *
 * @param told what the report says
 * @param source the same voice in the report that is closest to it
 */
public record Distortion(Kind kind, Telling told, Telling source) {

    public enum Kind {
        /** "None" where the voice has no indication; fact where it says probably. */
        MODALITY_SHIFT,
        /** "At least 15", "about 15" where it says 15. */
        BOUND_CHANGED,
        /** People where it says members. */
        GROUP_CHANGED,
        /** Killed where it uses a word that may mean captured as well. */
        TERM_CHANGED,
        /** Another number than the voice gave to all others at the time. */
        WRONG_NUMBER,
        /** A figure that the voice had given up. */
        EARLIER_FIGURE,
        /** Parts of a voice's count told as one, as nobody counted. */
        GROUP_MERGE,
        /** The figure of one voice laid in another's mouth. */
        WRONG_ATTRIBUTION,
        WRONG_DATE,
        WRONG_PLACE,
        /** A strike where it says a raid. */
        MEANING_CHANGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
