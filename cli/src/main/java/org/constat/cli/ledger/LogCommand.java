package org.constat.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.json.LogLineJson;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.View;
import org.constat.ledger.state.View.Logged;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code constat log}: the entries of the journal, oldest first. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    private final Terminal terminal;

    @Option(names = "--since", paramLabel = "TIME|N")
    @Nullable
    String since;

    @Mixin
    final Asking asking = new Asking();

    public LogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            long after = after(ledger);
            asking.ask(ledger, view -> {
                write(view, after, speech);
                return 0;
            });
        }
        return ExitCode.DONE;
    }

    private long after(Ledger ledger) {
        String from = since;
        return from == null
                ? 0
                : ledger.store().read(handle -> AsOf.parse(handle, from)).entry();
    }

    private void write(View view, long after, Speech speech) {
        List<Logged> entries = view.log(after, PAGE);
        while (!entries.isEmpty()) {
            if (asking.json) {
                terminal.print(entries.stream().map(LogLineJson::of).toList());
            } else {
                Page page = asking.page(speech);
                entries.forEach(new HistoryText(speech, page)::line);
                asking.print(terminal, page);
            }
            entries = view.log(entries.getLast().entry().seq(), PAGE);
        }
    }
}
