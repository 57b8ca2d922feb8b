package org.constat.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Wording;
import org.constat.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code constat rebuild}: makes everything but the journal again from the journal. */
@Command(name = "rebuild")
public final class RebuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    final Asking asking = new Asking();

    public RebuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording words = asking.speech(terminal).words();
        try (Ledger ledger = asking.choice.open(terminal)) {
            Ledger.Rebuilt rebuilt = ledger.rebuild();
            terminal.print(List.of(
                    " " + words.count("rebuild.entries", (int) rebuilt.entries()),
                    " " + words.say(rebuilt.isSame() ? "rebuild.same" : "rebuild.other", rebuilt.after())));
            return rebuilt.isSame() ? ExitCode.DONE : ExitCode.VERIFICATION;
        }
    }
}
