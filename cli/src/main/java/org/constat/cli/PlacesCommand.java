package org.constat.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import org.constat.cli.places.PlacesBuild;
import org.constat.cli.places.PlacesImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat places}: makes the tables of places, and adds places to them. */
@Command(name = "places")
final class PlacesCommand implements Callable<Integer> {

    /** What is asked for. */
    enum Task {
        BUILD,
        IMPORT
    }

    private static final int MOST_TOLD = 20;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "build|import")
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
        Path lang = WrittenData.folder(
                terminal, languageData, "constat places " + task.name().toLowerCase(Locale.ROOT));
        terminal.print(
                switch (task) {
                    case BUILD -> new PlacesBuild(lang).build(gazetteer());
                    case IMPORT -> imported(lang);
                });
        return ExitCode.DONE;
    }

    private Path gazetteer() {
        String given = terminal.env("CONSTAT_SHARED");
        Path shared = given.isEmpty() ? WrittenData.home(terminal).resolve("../shared") : Path.of(given);
        Path gazetteer = files.isEmpty() ? shared.resolve("gazetteer") : Path.of(files.getFirst());
        if (!Files.isDirectory(gazetteer)) {
            throw new Fault(
                    ExitCode.UNREADABLE,
                    "no open gazetteers in " + gazetteer,
                    "The tables of places are made from them; see lang/world/README.md.",
                    "To say where they are:  constat places build DIR");
        }
        return gazetteer;
    }

    private List<String> imported(Path lang) throws IOException {
        List<Path> dumps = files.stream().map(Path::of).toList();
        Path missing =
                dumps.stream().filter(f -> !Files.isReadable(f)).findFirst().orElse(null);
        if (dumps.isEmpty() || missing != null) {
            throw new Fault(
                    missing == null ? ExitCode.USAGE : ExitCode.UNREADABLE,
                    missing == null ? "no file to import is named" : "there is no file " + missing,
                    "Country files of GeoNames are wanted, such as BF.zip of download.geonames.org/export/dump.",
                    "For example:  constat places import BF.zip --lang-data DIR");
        }
        try {
            List<String> told = new ArrayList<>(new PlacesImport(lang).add(dumps));
            told.add("To read with them:  constat read FILE --lang-data " + lang);
            return told;
        } catch (PlacesImport.Refused refused) {
            throw refused(refused.problems());
        } catch (ZipException | EOFException e) {
            throw refused(List.of(files.getFirst() + " is cut short or damaged: " + e.getMessage()));
        }
    }

    private Fault refused(List<String> problems) {
        problems.stream().skip(1).limit(MOST_TOLD).forEach(terminal::message);
        int more = problems.size() - 1 - MOST_TOLD;
        return new Fault(
                ExitCode.UNREADABLE,
                problems.getFirst(),
                "Nothing was imported" + (more > 0 ? "; " + more + " more lines are wrong." : "."),
                "Take the file as GeoNames publishes it: tab-separated, UTF-8, without a line of headings.");
    }
}
