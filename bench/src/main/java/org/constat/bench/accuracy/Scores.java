package org.constat.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.constat.bench.accuracy.Benchmark.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Runs the scorer of the shared folder, or a benchmark's own.
 *
 * @param script {@code score.py}
 */
record Scores(Path script) {

    private static final long MINUTES = 10;

    /** @param system where the answers stand, a line for each document */
    List<Figure> of(
            Benchmark benchmark,
            Path gold,
            List<Document> documents,
            List<Map<String, @Nullable Object>> answers,
            Path system)
            throws IOException {
        return switch (benchmark.scoring()) {
            case Scoring.Script s when s.dropped().isEmpty() -> Figure.in(Json.read(run(s.mode(), gold, system)));
            case Scoring.Script s -> without(s, documents, system);
            case Scoring.Own own -> own.scorer().score(documents, answers);
        };
    }

    private List<Figure> without(Scoring.Script scoring, List<Document> documents, Path system) throws IOException {
        Path bare = Files.createTempFile("constat-gold", ".jsonl");
        try {
            List<String> lines = new ArrayList<>();
            for (Document d : documents) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>(d.fields());
                scoring.dropped().forEach(fields::remove);
                lines.add(Json.write(fields));
            }
            Files.write(bare, lines, StandardCharsets.UTF_8);
            return Figure.in(Json.read(run(scoring.mode(), bare, system)));
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    private String run(String mode, Path gold, Path system) throws IOException {
        Path out = Files.createTempFile("constat-scores", ".json");
        try {
            List<String> command = new ArrayList<>(List.of("python3", script.toString(), mode));
            command.addAll(List.of(gold.toString(), system.toString(), "--json"));
            Process scorer = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!scorer.waitFor(MINUTES, TimeUnit.MINUTES) || scorer.exitValue() != 0) {
                scorer.destroyForcibly();
                throw new IOException("the scorer failed: " + String.join(" ", command));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the scorer ran", e);
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
