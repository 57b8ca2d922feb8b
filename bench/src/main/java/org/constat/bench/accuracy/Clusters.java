package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.event.Trace;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Which documents speak of one happening: those whose salient happening is linked into one event. */
record Clusters(String name, Map<String, String> parts) implements Benchmark {

    static Clusters of(String name) {
        return new Clusters(name, Parts.of("dev", name + "/dev.jsonl.gz", "train", name + "/train.jsonl.gz"));
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("coref", List.of("mentions"));
    }

    @Override
    public Report report(Document document) {
        return Titled.report(document);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return Collections.singletonMap("cluster", document.id());
    }

    @Override
    public List<Map<String, @Nullable Object>> answers(List<Document> documents, Reader reader) {
        List<Reading> readings =
                documents.stream().map(d -> reader.read(report(d))).toList();
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        Together.of(readings).forEach(event -> answers.add(Collections.singletonMap("cluster", event)));
        return answers;
    }
}
