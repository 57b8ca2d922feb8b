package org.constat.bench.accuracy;

import java.util.Collections;
import java.util.Map;
import org.constat.event.Trace;
import org.jspecify.annotations.Nullable;

/** The type of what a snippet of news tells, in the types of the CASE 2021 task: what its events and words say by the codebook. */
record Snippets(Codebook codebook) implements Benchmark {

    Snippets() {
        this(Codebook.read("case2021.tsv"));
    }

    @Override
    public String name() {
        return "case2021_task2";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("classify");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "case2021_task2/snippets.dev.jsonl.gz");
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
