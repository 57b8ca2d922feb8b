package org.constat.ledger.custody;

import org.constat.ledger.custody.Fault.Part;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Entry;
import org.jspecify.annotations.Nullable;

/** Follows the chain of hashes from entry to entry. */
final class Walk {

    private final Findings findings;
    private long seq;
    private @Nullable Digest hash = Digest.NONE;

    Walk(Findings findings) {
        this.findings = findings;
    }

    /** Number of the entry looked at last. */
    long seq() {
        return seq;
    }

    void step(Entry entry) {
        seq++;
        findings.entries++;
        if (entry.seq() != seq || !entry.sound()) {
            findings.fault(Part.ENTRY, seq, "its hash is not that of what it says");
        }
        if (hash != null && !entry.previous().equals(hash)) {
            findings.fault(Part.ENTRY, seq, "the hash it holds is not that of the entry before");
        }
        hash = entry.hash();
    }

    /** The next entry is missing, or cannot be read. */
    void lost(String why) {
        seq++;
        hash = null;
        findings.fault(Part.ENTRY, seq, why);
    }
}
