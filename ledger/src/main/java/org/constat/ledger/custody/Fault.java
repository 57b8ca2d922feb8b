package org.constat.ledger.custody;

import java.util.Locale;

/**
 * Something that is not as it was written.
 *
 * @param seq number of the entry at fault; 0 where none can be named
 */
public record Fault(Part part, long seq, String what) {

    /** Where it lies. */
    public enum Part {
        ENTRY,
        PAYLOAD,
        CAPTURE,
        PAGE,
        REDACTION,
        FILE;

        /** Whether nothing may be appended while it lasts. A page is evidence, not the record of it: that one stays whole. */
        boolean stopsWriting() {
            return this == ENTRY || this == PAYLOAD || this == REDACTION;
        }
    }

    @Override
    public String toString() {
        return part.name().toLowerCase(Locale.ROOT) + " " + seq + ": " + what;
    }
}
