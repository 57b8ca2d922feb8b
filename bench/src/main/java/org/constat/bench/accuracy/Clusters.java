package org.constat.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.event.Event;
import org.constat.event.Trace;
import org.constat.mention.Value;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Which documents speak of one happening, as far as each read alone can tell: those whose first event has the same day and the same
 * place. Nothing is linked by comparing documents.
 */
record Clusters(String name, String folder) implements Benchmark {

    @Override
    public Scoring scoring() {
        return new Scoring.Script("coref", List.of("mentions"));
    }

    @Override
    public Map<String, String> parts() {
        return Parts.of("dev", folder + "/dev.jsonl.gz", "train", folder + "/train.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        return Titled.report(document);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return java.util.Collections.singletonMap("cluster", key(trace));
    }

    /** Day and most precise place of the first event with both; null when none has both. */
    static @Nullable String key(Trace trace) {
        for (Event e : trace.reading().events()) {
            Value.When date = e.date();
            if (date != null && date.from() != null && !e.places().isEmpty()) {
                Value.Place place = e.places().get(0);
                return date.from() + " " + Objects.requireNonNullElse(place.id(), place.name());
            }
        }
        return null;
    }
}
