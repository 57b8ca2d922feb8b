package org.constat.event.origin;

import java.util.Locale;

/**
 * One step from a report towards the first voices.
 *
 * @param report SHA-256 of the report that has it from elsewhere
 * @param words of the report that say so, or a number that shows it; may be empty
 */
public record Descent(String report, Ancestor from, Why why, String words) {

    /** Whom a report has something from. */
    public sealed interface Ancestor {

        /** Another report of the event. */
        record Report(String sha256) implements Ancestor {}

        /** A medium none of whose reports is at hand. */
        record Medium(String name) implements Ancestor {}

        /** A first voice. */
        record Statement(Origin origin) implements Ancestor {}
    }

    /** How it is known. */
    public enum Why {
        CREDIT_LINE,
        SAME_WORDS,
        QUOTED_BY_NAME,
        FIRST_VOICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the report prints another's text. */
        public boolean isReprint() {
            return this == CREDIT_LINE || this == SAME_WORDS;
        }
    }

    /** True when no word of the report says so. */
    public boolean inferred() {
        return why == Why.SAME_WORDS;
    }
}
