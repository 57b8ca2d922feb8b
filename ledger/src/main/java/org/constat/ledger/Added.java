package org.constat.ledger;

import java.util.List;
import org.constat.ledger.state.EventRow;
import org.jspecify.annotations.Nullable;

/** What became of a report that was to be added. */
public sealed interface Added {

    /** SHA-256 of the bytes. */
    String report();

    /** @param entry the last one written */
    record New(String report, long entry, List<Change> events) implements Added {}

    /** The same bytes were read anew; the reading supersedes the one before. */
    record Reread(String report, long entry, List<Change> events) implements Added {}

    /** The same bytes are in the ledger; nothing was written. */
    record Already(String report) implements Added {}

    /**
     * What it did to an event.
     *
     * @param before absent for a new one
     * @param after absent when nothing tells of it any more, or it was merged
     * @param into the event it was merged into
     */
    record Change(
            String event,
            @Nullable EventRow before,
            @Nullable EventRow after,
            @Nullable String into) {}
}
