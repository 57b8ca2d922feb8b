package org.constat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.constat.cli.wording.Wording;
import org.constat.ledger.store.LedgerException;

/** What went wrong, told to people, and the exit code for it. */
record Faults(Terminal terminal, Wording words) {
    int report(Exception problem, boolean debug) {
        int exit = switch (problem) {
            case Fault fault -> told(fault);
            case OutputFailed gone -> output(gone);
            case LedgerException ledger -> ledger(ledger);
            default -> bug(problem);
        };
        if (debug && exit == ExitCode.BUG) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(terminal::message);
        }
        return exit;
    }

    private int told(Fault fault) {
        terminal.error(fault.what(), fault.why(), fault.next());
        return fault.exit();
    }

    private int ledger(LedgerException ledger) {
        terminal.error(ledger.what(), ledger.next());
        return switch (ledger.reason()) {
            case LOCKED -> ExitCode.LOCKED;
            case DAMAGED -> ExitCode.VERIFICATION;
            case REFUSED -> ExitCode.UNSAFE;
            case MISSING, NOT_A_LEDGER, NEWER, FULL, READ_ONLY, UNREACHABLE -> ExitCode.UNREADABLE;
        };
    }

    /** The reader of our pipe has gone, which is its right, or the answer could not be written. */
    private int output(OutputFailed gone) {
        if (Streams.isPipe(Streams.OUT)) {
            return ExitCode.DONE;
        }
        terminal.error(words.say("error.output", String.valueOf(gone.getMessage())), words.say("error.output.next"));
        return ExitCode.BUG;
    }

    private int bug(Exception problem) {
        terminal.error(
                words.say("error.bug", problem.toString()), words.say("error.bug.why"), words.say("error.bug.next"));
        return ExitCode.BUG;
    }
}
