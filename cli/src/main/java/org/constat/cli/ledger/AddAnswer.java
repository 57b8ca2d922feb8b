package org.constat.cli.ledger;

import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.report.Outcome;

/** Hears how an adding goes, and tells it. All calls come from one thread, in the order of the inputs. */
interface AddAnswer {
    void begin(int inputs);

    /** Written and on the disk. */
    void added(String input, Reading reading, Added added);

    void refused(String input, Outcome.Refused refused);

    void end(AddCounts counts);
}
