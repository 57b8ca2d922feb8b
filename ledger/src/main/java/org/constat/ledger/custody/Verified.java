package org.constat.ledger.custody;

import java.util.List;
import org.constat.ledger.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param head the last entry when it began, absent in an empty ledger
 * @param entries that were looked at
 * @param pages that are as they were received
 * @param redacted payloads and pages that are missing by decision
 * @param faults the first of them, in the order of the journal
 * @param more faults beyond those
 */
public record Verified(@Nullable Entry head, long entries, long pages, long redacted, List<Fault> faults, long more) {

    public boolean sound() {
        return faults.isEmpty();
    }
}
