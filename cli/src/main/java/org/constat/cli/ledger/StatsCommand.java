package org.constat.cli.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.constat.cli.Day;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.statistic.Statistic;
import org.constat.ledger.statistic.Statistics;
import org.constat.ledger.statistic.Statistics.Wanted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code constat stats}: reported statistics, each once whoever repeats it, with their checks. */
@Command(name = "stats")
public final class StatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--subject", paramLabel = "NAME")
    String subject = "";

    @Option(names = "--country", paramLabel = "IQ,SY", split = ",")
    Set<String> countries = new LinkedHashSet<>();

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class)
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class)
    @Nullable
    LocalDate to;

    @Mixin
    final Asking asking = new Asking();

    public StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            String moment = asking.asOf;
            List<Statistic> found = ledger.store()
                    .read(handle -> new Statistics(handle)
                            .list(
                                    new Wanted(subject, countries, from, to),
                                    moment == null
                                            ? AsOf.NOW.entry()
                                            : AsOf.parse(handle, moment).entry()));
            Page page = asking.page(speech);
            new StatsText(speech, page).write(found);
            asking.print(terminal, page);
        }
        return ExitCode.DONE;
    }
}
