package org.constat.event.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure that follows another.
 *
 * @param link whether one body changed its figure, or another body's figure followed: the earlier then still stands
 * @param from absent where the body had spoken of the event without any such figure
 */
public record Change(Kind kind, Link link, @Nullable Statement from, Statement to) {

    public enum Kind {
        /** The count moved up as facts came in. */
        REVISED_UP,
        /** The count moved down as facts came in: the missing are found, the wounded go home. */
        REVISED_DOWN,
        /** Fewer dead than first said: the earlier figure was wrong. */
        CORRECTED_DOWN,
        /** The same figure in round numbers, or no longer in round numbers. */
        ROUNDED,
        /** Nothing or words at first, then a number. */
        ADDED,
        /** The body no longer stands by the number and gives none. */
        WITHDRAWN,
        /** A figure given up earlier is given again. */
        REINSTATED,
        /** Another body comes to the same figure. */
        CONFIRMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Link {
        SAME_BODY,
        OTHER_BODY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
