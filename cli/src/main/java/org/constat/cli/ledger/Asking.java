package org.constat.cli.ledger;

import java.util.function.Function;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.Interface;
import org.constat.cli.Main;
import org.constat.cli.Terminal;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that look into the ledger have in common: which ledger, as of when, and how they print. */
final class Asking {
    @Mixin
    final LedgerChoice choice = new LedgerChoice();

    @Option(names = "--as-of", paramLabel = "TIME|N")
    @Nullable
    String asOf;

    @Option(names = "--json")
    boolean json;

    @Mixin
    final Interface options = new Interface();

    Speech speech(Terminal terminal) {
        return Main.speech(options.language(terminal));
    }

    Page page(Speech speech) {
        return new Page(speech.words(), options.width);
    }

    /** All that is asked is answered from one state of the ledger. */
    <R> R ask(Ledger ledger, Function<View, R> question) {
        return asOf == null ? ledger.now(question) : ledger.asOf(asOf, question);
    }

    void print(Terminal terminal, Page page) {
        terminal.print(page.lines(), options.screen(terminal));
    }

    /** @throws Fault when only the present can be changed, or no reason is given */
    String reason(@Nullable String reason, Wording words) {
        if (reason == null || reason.isBlank()) {
            throw new Fault(
                    ExitCode.USAGE,
                    words.say("error.reason"),
                    words.say("error.reason.why"),
                    words.say("error.reason.next"));
        }
        return reason;
    }

    static Fault unknown(Wording words, String name, String next) {
        return new Fault(ExitCode.USAGE, words.say("error.unknown", name), words.say("error.unknown.why"), next);
    }
}
