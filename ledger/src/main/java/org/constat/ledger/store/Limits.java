package org.constat.ledger.store;

import java.time.Duration;

/**
 * @param patience how long a writer waits for its turn
 * @param reserve bytes that must be free on the disk of a ledger file before anything is written
 */
public record Limits(Duration patience, long reserve) {
    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 32L << 20);

    public Limits withPatience(Duration longest) {
        return new Limits(longest, reserve);
    }

    public Limits withReserve(long bytes) {
        return new Limits(patience, bytes);
    }
}
