package org.constat.ledger;

import java.time.Instant;
import org.constat.ledger.act.Decision;

/** Somebody decided about the same since it was last looked at; nothing was written. Both decisions are at hand, to be shown side by side. */
public final class ChangedException extends RuntimeException {

    private final transient Theirs theirs;
    private final transient Decision mine;

    /** What was decided in between. */
    public record Theirs(long entry, String author, Instant instant, Decision decision) {}

    ChangedException(Theirs theirs, Decision mine) {
        super(theirs.author + " changed this at " + theirs.instant + " (entry " + theirs.entry
                + "); look at it, then decide again");
        this.theirs = theirs;
        this.mine = mine;
    }

    public Theirs theirs() {
        return theirs;
    }

    public Decision mine() {
        return mine;
    }
}
