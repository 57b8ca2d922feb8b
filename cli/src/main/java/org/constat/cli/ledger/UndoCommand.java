package org.constat.cli.ledger;

import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Speech;
import org.constat.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat undo}: takes a decision back by a new entry; nothing is erased. */
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "N")
    long entry;

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;

    @Mixin
    final Asking asking = new Asking();

    public UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        String why = asking.reason(reason, speech.words());
        try (Ledger ledger = asking.choice.open(terminal)) {
            new Deciding(terminal, asking, ledger, speech).decide(desk -> desk.undo(entry, why));
        }
        return ExitCode.DONE;
    }
}
