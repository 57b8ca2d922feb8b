package org.constat.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.constat.cli.Engine;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.LateReader;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Speech;
import org.constat.intake.Intake;
import org.constat.intake.IntakeOptions;
import org.constat.ledger.Ledger;
import org.constat.ledger.store.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code constat demo}: adds the demonstration reports to a ledger of their own and prints its events. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    /** Stays when there are pages to serve: scripts want the ledger alone. */
    @Option(names = "--no-serve")
    boolean silent;

    @Mixin
    final Asking asking = new Asking();

    public DemoCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Speech speech = asking.speech(terminal);
        List<String> reports = reports(folder(speech), speech);
        Location location = location();
        try (Ledger ledger = Ledger.create(location)) {
            Adding adding = new Adding(
                    ledger,
                    new Adding.Wish(null, "constat demo", false),
                    new Intake(IntakeOptions.DEFAULT, terminal.in()),
                    new LateReader(engine, null),
                    InstantSource.system());
            adding.over(
                    adding.intake().find(reports),
                    new DemoAnswer(speech, terminal, asking.options.quiet, InstantSource.system()));
            ledger.now(view -> {
                new EventList(speech, asking, terminal).write(view);
                return 0;
            });
            terminal.message(" " + speech.words().say("demo.ledger", location.shown()));
        }
        return ExitCode.DONE;
    }

    /** The ledger named by the option or the environment; else a fresh one, which is left for people to look at. */
    private Location location() throws IOException {
        boolean named =
                asking.choice.ledger != null || !terminal.env("CONSTAT_LEDGER").isEmpty();
        if (named) {
            return asking.choice.location(terminal);
        }
        return new Location.File(Files.createTempDirectory("constat-demo").resolve("demo.ledger"));
    }

    private Path folder(Speech speech) {
        String home = Objects.requireNonNullElse(System.getProperty("constat.home"), terminal.env("CONSTAT_HOME"));
        Path folder = Path.of(home, "demo");
        if (home.isEmpty() || !Files.isDirectory(folder)) {
            throw missing(speech, folder);
        }
        return folder;
    }

    private static List<String> reports(Path folder, Speech speech) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> reports = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
                    .sorted()
                    .toList();
            if (reports.isEmpty()) {
                throw missing(speech, folder);
            }
            return reports;
        }
    }

    private static Fault missing(Speech speech, @Nullable Path folder) {
        return new Fault(
                ExitCode.UNREADABLE,
                speech.words().say("error.demo", String.valueOf(folder)),
                speech.words().say("error.demo.why"),
                speech.words().say("error.demo.next"));
    }
}
