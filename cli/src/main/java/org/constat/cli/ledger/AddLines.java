package org.constat.cli.ledger;

import java.util.List;
import org.constat.cli.Terminal;
import org.constat.cli.json.AddLineJson;
import org.constat.cli.wording.Speech;
import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.report.Outcome;

/** One object per line for each input, as soon as it is on the disk: what a script takes for acknowledged. */
record AddLines(Terminal terminal, Speech speech) implements AddAnswer {
    @Override
    public void begin(int inputs) {}

    @Override
    public void added(String input, Reading reading, Added added) {
        terminal.print(List.of(AddLineJson.added(input, reading, added)));
    }

    @Override
    public void refused(String input, Outcome.Refused refused) {
        terminal.print(List.of(AddLineJson.refused(input, refused)));
    }

    @Override
    public void end(AddCounts counts) {}
}
