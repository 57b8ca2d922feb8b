package org.constat.ledger.act;

/** What a person decided, and why. It outlives every re-reading and re-linking until another decision undoes it. */
public sealed interface Decision extends Act permits Edit, Arrangement, Decision.Undone, Decision.Decided {

    /** Never blank. */
    String reason();

    /** An earlier decision no longer holds. */
    record Undone(long entry, String reason) implements Decision {}

    /**
     * A question of the review queue was answered.
     *
     * @param question its kind, {@code subject} what it is about, {@code answer} the choice
     */
    record Decided(String question, String subject, String answer, String reason) implements Decision {}
}
