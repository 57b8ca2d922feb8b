package org.constat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** The reader of this installation. */
final class Installed {
    private Installed() {}

    static Function<Report, Reading> reader(@Nullable Path languageData) {
        Path folder = languageData == null
                ? Path.of(Objects.requireNonNullElse(System.getProperty("constat.home"), ""), "lang")
                : languageData;
        if (!Files.isDirectory(folder)) {
            throw new Fault(
                    ExitCode.BUG,
                    "no language data in " + folder,
                    "They are looked for beside the installation.",
                    "To say where they are:  --lang-data DIR");
        }
        return Reader.from(folder)::read;
    }
}
