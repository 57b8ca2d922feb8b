package org.constat.event;

import org.constat.claim.Tally;

/** A tally with its id: {@code S1}, {@code S2} ... in order of the text. */
public record CodedTally(String id, Tally tally) {}
