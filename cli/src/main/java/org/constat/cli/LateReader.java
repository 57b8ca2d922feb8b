package org.constat.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Opens the engine when the first report comes: an input that is refused is told at once. */
public final class LateReader implements Function<Report, Reading> {
    private final Engine engine;
    private final @Nullable Path languageData;
    private @Nullable Function<Report, Reading> opened;

    public LateReader(Engine engine, @Nullable Path languageData) {
        this.engine = engine;
        this.languageData = languageData;
    }

    @Override
    public Reading apply(Report report) {
        Function<Report, Reading> reader = opened == null ? engine.open(languageData) : opened;
        opened = reader;
        return reader.apply(report);
    }
}
