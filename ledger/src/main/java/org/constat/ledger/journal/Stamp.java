package org.constat.ledger.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the clock said. Entries are ordered by their numbers: clocks are set.
 *
 * @param instant to the microsecond
 * @param setBack whether the clock stood before the instant of the entry before
 */
public record Stamp(Instant instant, boolean setBack) {

    public Stamp {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    static Stamp stored(long micros, boolean setBack) {
        return new Stamp(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), setBack);
    }

    long micros() {
        return micros(instant);
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }
}
