package org.constat.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** The reader of this installation. */
final class Installed {
    private Installed() {}

    static Function<Report, Reading> reader(@Nullable Path languageData) {
        throw new Fault(ExitCode.BUG, "this build has no reader", String.valueOf(languageData), "");
    }
}
