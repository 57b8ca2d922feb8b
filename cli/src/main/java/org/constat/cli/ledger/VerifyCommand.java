package org.constat.cli.ledger;

import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.text.Mark;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.ledger.Ledger;
import org.constat.ledger.Quotes;
import org.constat.ledger.act.ActContents;
import org.constat.ledger.custody.Fault;
import org.constat.ledger.custody.Verification;
import org.constat.ledger.custody.Verified;
import org.constat.ledger.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code constat verify}: every digest of the journal and of the pages, and the quotes of every reading. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    private static final int LABEL = 12;

    private final Terminal terminal;

    @Mixin
    final Asking asking = new Asking();

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            Verified verified = Verification.of(ledger.store(), new ActContents(), entries -> {});
            Quotes quotes = verified.sound() ? Quotes.of(ledger.store()) : Quotes.NONE;
            Page page = asking.page(speech);
            write(page, speech.words(), verified, quotes);
            asking.print(terminal, page);
            return verified.sound() && quotes.areFound() ? ExitCode.DONE : ExitCode.VERIFICATION;
        }
    }

    private static void write(Page page, Wording words, Verified verified, Quotes quotes) {
        Entry head = verified.head();
        String hash = head == null ? "" : head.hash().hex();
        String chain = words.say(verified.sound() ? "verify.intact" : "verify.broken");
        line(
                page,
                words.say("verify.ledger"),
                words.count("verify.entries", (int) verified.entries()) + "   " + chain
                        + (hash.isEmpty() ? "" : "   " + words.say("verify.head", hash)));
        line(
                page,
                words.say("verify.reports"),
                words.count("verify.pages", (int) verified.pages())
                        + (verified.redacted() > 0
                                ? " \u00B7 " + words.count("verify.redacted", (int) verified.redacted())
                                : ""));
        line(page, words.say("verify.evidence"), words.count("verify.quotes", (int) quotes.found()));
        for (Fault fault : verified.faults()) {
            page.wrapped(
                    " ".repeat(LABEL)
                            + Mark.of(org.constat.event.Check.Verdict.DOES_NOT_HOLD)
                                    .sign() + " ",
                    words.say("verify.fault", fault.seq(), fault.what()),
                    LABEL + 2,
                    page.width());
        }
        for (Quotes.Misplaced misplaced : quotes.misplaced()) {
            page.wrapped(
                    " ".repeat(LABEL)
                            + Mark.of(org.constat.event.Check.Verdict.DOES_NOT_HOLD)
                                    .sign() + " ",
                    words.say("verify.misplaced", misplaced.report(), misplaced.claim()),
                    LABEL + 2,
                    page.width());
        }
        page.blank();
        long problems =
                verified.faults().size() + verified.more() + quotes.misplaced().size();
        page.line(" " + (problems == 0 ? words.say("verify.sound") : words.count("verify.problems", (int) problems)));
    }

    private static void line(Page page, String label, String text) {
        page.line(Page.pad(" " + label, LABEL) + text);
    }
}
