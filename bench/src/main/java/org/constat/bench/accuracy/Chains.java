package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.constat.event.Reader;
import org.constat.event.Trace;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which given mentions stand for one happening, as far as one report tells: within a document, and across documents that
 * {@link Clusters} puts together, mentions of one lemma.
 */
record Chains(String name, String part, String file) implements Benchmark {

    @Override
    public Scoring scoring() {
        return new Scoring.Script("coref");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of(part, file);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return answer(document, trace, document.id());
    }

    @Override
    public List<Map<String, @Nullable Object>> answers(List<Document> documents, Reader reader) {
        List<Trace> traces =
                documents.stream().map(d -> reader.trace(report(d))).toList();
        List<String> around = Together.of(traces.stream().map(Trace::reading).toList());
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            answers.add(answer(documents.get(i), traces.get(i), around.get(i)));
        }
        return answers;
    }

    private static Map<String, @Nullable Object> answer(Document document, Trace trace, String around) {
        List<Map<String, @Nullable Object>> mentions = new ArrayList<>();
        for (Document m : document.list("mentions")) {
            Map<String, @Nullable Object> mention = new LinkedHashMap<>();
            mention.put("id", m.string("id"));
            mention.put("cluster", around + "/" + lemma(document, m, trace));
            mentions.add(mention);
        }
        return Collections.singletonMap("mentions", mentions);
    }

    private static String lemma(Document document, Document mention, Trace trace) {
        int start = document.text().offsetByCodePoints(0, (int) mention.number("start"));
        int end = document.text().offsetByCodePoints(0, (int) mention.number("end"));
        Span span = new Span(start, end);
        return trace.passages().stream()
                .filter(p -> p.span().touches(span))
                .flatMap(p -> p.units().stream())
                .map(u -> Words.at(u, start))
                .filter(Objects::nonNull)
                .findFirst()
                .map((Unit u) ->
                        u.readings().isEmpty() ? null : u.readings().getFirst().lemma())
                .orElseGet(() -> span.of(document.text()).toLowerCase(Locale.ROOT));
    }
}
