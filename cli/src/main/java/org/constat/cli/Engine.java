package org.constat.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Opens what turns a report into a reading. */
@FunctionalInterface
public interface Engine {
    /** @param languageData a folder of language data to use in place of the packaged one */
    Function<Report, Reading> open(@Nullable Path languageData);
}
