package org.constat.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Reader;
import org.constat.event.Trace;
import org.jspecify.annotations.Nullable;

/** Puts one file of one benchmark to a reader. */
record Run(Reader reader, Scores scores) {

    /** @param system where the scorer's input is kept; null to keep none */
    List<Figure> of(Benchmark benchmark, Path gold, @Nullable Path system) throws IOException {
        List<Document> documents = Document.read(gold);
        List<Map<String, @Nullable Object>> answers = answers(benchmark, documents);
        Path kept = system == null ? Files.createTempFile("constat-answers", ".jsonl") : system;
        try {
            List<String> lines = new ArrayList<>();
            for (Map<String, @Nullable Object> answer : answers) {
                lines.add(Json.write(answer));
            }
            Files.write(kept, lines, StandardCharsets.UTF_8);
            return scores.of(benchmark, gold, documents, answers, kept);
        } finally {
            if (system == null) {
                Files.deleteIfExists(kept);
            }
        }
    }

    /** Writes where the answers differ from the annotation, a JSON object in each line; returns how many lines. */
    int misses(Benchmark benchmark, Path gold, Path to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Document d : Document.read(gold)) {
            Trace trace = reader.trace(benchmark.report(d));
            Misses misses = new Misses(d, trace);
            benchmark.compare(d, benchmark.answer(d, trace), misses);
            for (Map<String, @Nullable Object> line : misses.lines()) {
                lines.add(Json.write(line));
            }
        }
        Files.write(to, lines, StandardCharsets.UTF_8);
        return lines.size();
    }

    List<Map<String, @Nullable Object>> answers(Benchmark benchmark, List<Document> documents) {
        List<Map<String, @Nullable Object>> given = benchmark.answers(documents, reader);
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("docid", documents.get(i).id());
            answer.putAll(given.get(i));
            answers.add(answer);
        }
        return answers;
    }
}
