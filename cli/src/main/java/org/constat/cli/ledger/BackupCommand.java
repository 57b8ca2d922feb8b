package org.constat.cli.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Wording;
import org.constat.ledger.Ledger;
import org.constat.ledger.custody.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat backup}: a verified copy of a ledger that is in use. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--force")
    boolean force;

    @Mixin
    final Asking asking = new Asking();

    public BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording words = asking.speech(terminal).words();
        try (Ledger ledger = asking.choice.open(terminal)) {
            Backup.Made made = ledger.backup(file, force);
            long entries = made.verified().entries();
            terminal.print(List.of(
                    " " + words.say("backup.made", made.file(), words.number((int) (made.bytes() / 1024))),
                    " " + words.count("verify.entries", (int) entries) + "   "
                            + words.say(made.verified().sound() ? "verify.intact" : "verify.broken")));
            return made.verified().sound() ? ExitCode.DONE : ExitCode.VERIFICATION;
        }
    }
}
