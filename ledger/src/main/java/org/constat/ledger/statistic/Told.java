package org.constat.ledger.statistic;

import java.util.List;
import org.constat.event.Check;
import org.constat.event.CodedTally;

/**
 * A statistic as one report states it.
 *
 * @param report SHA-256
 * @param checks those in which it is an operand
 * @param since entry by which it was learnt
 */
public record Told(String report, String lang, CodedTally tally, List<Check> checks, long since) {

    /** What the row keeps. */
    record Body(CodedTally tally, List<Check> checks) {}

    String measure() {
        return tally.tally().measure();
    }
}
