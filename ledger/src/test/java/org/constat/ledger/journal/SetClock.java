package org.constat.ledger.journal;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is set. */
public final class SetClock implements InstantSource {
    public Instant now;

    public SetClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
