package org.constat.bench.accuracy;

import java.util.Collections;
import java.util.Map;
import org.constat.event.Trace;
import org.jspecify.annotations.Nullable;

/** The PLOVER event of a sentence. The reader codes violence, protest and talks; the codebook tells the rest by words. */
record Plover(Codebook codebook) implements Benchmark {

    Plover() {
        this(Codebook.read("plover.tsv"));
    }

    @Override
    public String name() {
        return "plover_gsr";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("classify");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "plover_gsr/records.dev.jsonl.gz");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return Collections.singletonMap("label", codebook.label(trace));
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        misses.label("label", document.string("label"), answer.get("label"));
    }
}
