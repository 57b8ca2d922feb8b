package org.constat.cli.ledger;

import java.time.InstantSource;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Speech;
import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.report.Outcome;

/** Shows how far the adding is, and no more: the events are printed afterwards. */
final class DemoAnswer implements AddAnswer {
    private final Speech speech;
    private final Terminal terminal;
    private final boolean quiet;
    private final InstantSource clock;
    private Progress progress;
    private int done;

    DemoAnswer(Speech speech, Terminal terminal, boolean quiet, InstantSource clock) {
        this.speech = speech;
        this.terminal = terminal;
        this.quiet = quiet;
        this.clock = clock;
        progress = new Progress(terminal, clock, "", 0, true);
    }

    @Override
    public void begin(int inputs) {
        progress = new Progress(terminal, clock, speech.words().count("add.reading", inputs), inputs, quiet);
    }

    @Override
    public void added(String input, Reading reading, Added added) {
        progress.at(++done);
    }

    @Override
    public void refused(String input, Outcome.Refused refused) {
        progress.at(++done);
        terminal.error(input, refused.what(), refused.next());
    }

    @Override
    public void end(AddCounts counts) {
        progress.end();
    }
}
