package org.constat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.constat.cli.places.PlacesBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat places}: makes the tables of places. */
@Command(name = "places")
final class PlacesCommand implements Callable<Integer> {

    /** What is asked for. */
    enum Task {
        BUILD
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "build")
    @SuppressWarnings("NullAway.Init")
    Task task;

    @Parameters(index = "1..*", paramLabel = "FILE")
    List<String> files = new ArrayList<>();

    @Option(names = "--lang-data", paramLabel = "DIR")
    @Nullable
    Path languageData;

    @Mixin
    final Interface options = new Interface();

    PlacesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String home = Objects.requireNonNullElse(System.getProperty("constat.home"), terminal.env("CONSTAT_HOME"));
        Path lang = languageData == null ? Path.of(home, "lang") : languageData;
        String given = terminal.env("CONSTAT_SHARED");
        Path shared = given.isEmpty() ? Path.of(home, "..", "shared") : Path.of(given);
        Path gazetteer = files.isEmpty() ? shared.resolve("gazetteer") : Path.of(files.getFirst());
        if (!Files.isDirectory(gazetteer)) {
            throw new Fault(
                    ExitCode.UNREADABLE,
                    "no open gazetteers in " + gazetteer,
                    "The tables of places are made from them; see lang/world/README.md.",
                    "To say where they are:  constat places build DIR");
        }
        terminal.print(new PlacesBuild(lang).build(gazetteer));
        return ExitCode.DONE;
    }
}
