package org.constat.bench.accuracy;

import java.util.Map;
import org.constat.event.Trace;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** MUC-4: terrorist incidents in Latin America. What counts as one there is decided here, never in the reader. */
record Muc() implements Benchmark {

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("muc");
    }

    @Override
    public Map<String, String> parts() {
        return Parts.of("dev", "muc4/dev.jsonl.gz", "train", "muc4/train.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        String raw = document.string("text_raw");
        Publication publication = new Publication(null, null, "en", document.day("doc_date"));
        return new Report("0".repeat(64), publication, raw.isEmpty() ? document.text() : raw);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return new MucAnswer(trace).fields();
    }
}
