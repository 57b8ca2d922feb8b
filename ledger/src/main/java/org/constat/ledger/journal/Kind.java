package org.constat.ledger.journal;

import java.util.Locale;

/** What an entry records. Constants may be added, never renamed or removed: their names are part of the hashes. */
public enum Kind {
    /** A page as received. */
    CAPTURE,
    /** What a report claims. */
    READING,
    /** Which event a mention of a report belongs to. */
    LINK,
    /** A claim or an event added by a person. */
    CODING,
    /** A claim or an event changed by a person. */
    CORRECTION,
    /** A claim or an event taken back by a person. */
    REJECTION,
    MERGE,
    SPLIT,
    /** A mention put into another event by a person. */
    MOVE,
    /** What earlier entries said is taken back. */
    UNDO,
    /** Payloads or pages of earlier entries were deleted. */
    REDACTION,
    RELEASE,
    /** An input that was not taken in. */
    REFUSAL,
    /** Any other decision of a person. */
    DECISION;

    /** As stored and hashed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that names no kind */
    public static Kind of(String word) {
        Kind kind = valueOf(word.toUpperCase(Locale.ROOT));
        if (!kind.word().equals(word)) {
            throw new IllegalArgumentException("kinds are written in small letters: " + word);
        }
        return kind;
    }
}
