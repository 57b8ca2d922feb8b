package org.constat.ledger.search;

import java.util.List;

/** A stretch of a report as printed, with the words looked for marked. */
public record Snippet(List<Piece> pieces) {

    /** @param text as printed; empty where it is hidden */
    public record Piece(Kind kind, String text) {}

    public enum Kind {
        PLAIN,
        FOUND,
        /** The name of a person who is not public. */
        HIDDEN,
        /** The report goes on here. */
        CUT
    }
}
