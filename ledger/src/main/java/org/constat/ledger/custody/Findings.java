package org.constat.ledger.custody;

import java.util.ArrayList;
import java.util.List;
import org.constat.ledger.custody.Fault.Part;

/** Counts and faults of one verification, while it goes on. */
final class Findings {

    private static final int TOLD = 1000;

    long entries;
    long pages;
    long redacted;
    private final List<Fault> faults = new ArrayList<>();
    private long more;

    void fault(Part part, long seq, String what) {
        if (faults.size() < TOLD) {
            faults.add(new Fault(part, seq, what));
        } else {
            more++;
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    long more() {
        return more;
    }
}
