package org.constat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** The reader of this installation. */
final class Installed {

    /** Names the index of the language data as a file, which is mapped; the one inside the jar must be unpacked first. */
    private static final String INDEX = "constat.index";

    private Installed() {}

    static Function<Report, Reading> reader(@Nullable Path languageData) {
        if (languageData == null) {
            String index = System.getProperty(INDEX, "");
            return (index.isEmpty() ? Reader.packaged() : Reader.packaged(Path.of(index)))::read;
        }
        if (!Files.isDirectory(languageData)) {
            throw new Fault(
                    ExitCode.BUG,
                    "no language data in " + languageData,
                    "A folder such as lang in the sources of constat is needed.",
                    "To use those of this installation, leave --lang-data away.");
        }
        return Reader.from(languageData)::read;
    }
}
