package org.constat.cli.ledger;

import java.util.function.Function;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.Terminal;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.ledger.ChangedException;
import org.constat.ledger.Desk;
import org.constat.ledger.Ledger;

/** A person's decision, carried out and told. */
record Deciding(Terminal terminal, Asking asking, Ledger ledger, Speech speech) {

    /** @throws Fault when a name stands for nothing, or somebody else decided about the same meanwhile */
    void decide(Function<Desk, Desk.Done> decision) {
        if (asking.asOf != null) {
            throw new Fault(
                    ExitCode.USAGE,
                    speech.words().say("error.past"),
                    speech.words().say("error.past.why"),
                    speech.words().say("error.past.next"));
        }
        long seen = ledger.now(view -> view.counts().entry());
        try {
            told(decision.apply(ledger.desk(asking.choice.author(terminal), seen)));
        } catch (ChangedException changed) {
            throw new Fault(
                    ExitCode.PARTLY,
                    String.valueOf(changed.getMessage()),
                    "",
                    speech.words().say("error.changed.next"));
        } catch (IllegalArgumentException wrong) {
            throw new Fault(ExitCode.USAGE, String.valueOf(wrong.getMessage()), "", "");
        }
    }

    private void told(Desk.Done done) {
        Page page = asking.page(speech);
        page.line(" " + speech.words().say("decision.done", done.entry()));
        EventChange change = new EventChange(speech, page);
        done.events().forEach(change::write);
        page.line(" " + speech.words().say("decision.undo", done.entry()));
        asking.print(terminal, page);
    }
}
