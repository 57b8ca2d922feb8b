package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Wording;
import org.constat.event.Reader;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.View;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code constat doctor}: what this installation runs on, and where each setting comes from. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {
    private static final List<String> SETTINGS = List.of(
            "CONSTAT_LEDGER",
            "CONSTAT_AUTHOR",
            "CONSTAT_SHARED",
            "CONSTAT_JAVA_HOME",
            "NO_COLOR",
            "LC_ALL",
            "LC_MESSAGES",
            "LANG");

    private final Terminal terminal;

    @Mixin
    final Asking asking = new Asking();

    public DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording words = asking.speech(terminal).words();
        List<String> lines = new ArrayList<>();
        lines.add(line("constat", Reader.VERSION));
        lines.add(line("java", System.getProperty("java.version") + "  " + System.getProperty("java.home")));
        lines.add(line("memory", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB"));
        lines.add(line("processors", Integer.toString(Runtime.getRuntime().availableProcessors())));
        for (String setting : SETTINGS) {
            String value = terminal.env(setting);
            lines.add(line(setting, value.isEmpty() ? words.say("doctor.unset") : shown(setting, value)));
        }
        boolean well = ledger(words, lines);
        terminal.print(lines);
        return well ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    /** An address may hold a password. */
    private static String shown(String setting, String value) {
        return setting.equals("CONSTAT_LEDGER") ? Location.of(value).shown() : value;
    }

    private boolean ledger(Wording words, List<String> lines) {
        Location location = asking.choice.location(terminal);
        lines.add(line("ledger", location.shown()));
        try (Ledger ledger = asking.choice.open(terminal)) {
            View.Counts counts = ledger.now(View::counts);
            lines.add(line("", words.say("doctor.counts", counts.entry(), counts.reports(), counts.events())));
            return true;
        } catch (LedgerException e) {
            lines.add(line("", e.what()));
            lines.add(line("", e.next()));
            return e.reason() == LedgerException.Reason.MISSING;
        }
    }

    private static String line(String label, String text) {
        return " " + label + " ".repeat(Math.max(1, 20 - label.length())) + text;
    }
}
