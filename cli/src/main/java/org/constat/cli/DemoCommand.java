package org.constat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.constat.cli.text.ReadingText;
import org.constat.cli.wording.Speech;
import org.constat.intake.Intake;
import org.constat.intake.IntakeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code constat demo}: the demonstration reports beside the installation, one line per event. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    final Interface options = new Interface();

    DemoCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Speech speech = Main.speech(options.language(terminal));
        List<String> reports = reports(folder(speech), speech);
        Answer answer = new Answer(
                new Answer.Form.Brief(),
                speech,
                new ReadingText(speech, options.width),
                options.screen(terminal),
                terminal);
        Intake intake = new Intake(IntakeOptions.DEFAULT, terminal.in());
        return new Run(intake, new LateReader(engine, null), answer, terminal, options.quiet).over(reports, false);
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
        try (Stream<Path> files = Files.list(folder)) {
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

    private static Fault missing(Speech speech, Path folder) {
        return new Fault(
                ExitCode.UNREADABLE,
                speech.words().say("error.demo", folder),
                speech.words().say("error.demo.why"),
                speech.words().say("error.demo.next"));
    }
}
