package org.constat.bench.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Trace;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** MUC-4 with the learnt arbiter deciding which noun groups fill a role, whether a report matters, and what kinds of incident it tells. */
record MucArbiter(Path table) implements Benchmark {

    @Override
    public String name() {
        return "muc4_arbiter";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("muc");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "muc4/dev.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        return new Muc().report(document);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return answer(MucCase.of(trace, Muc.year(document)), Weights.of(table));
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        new Muc().compare(document, answer, misses);
    }

    private static Map<String, @Nullable Object> answer(MucCase seen, Arbiter arbiter) {
        double relevance = arbiter.odds(MucCase.RELEVANT, seen.whole());
        Map<String, @Nullable Object> roles = new LinkedHashMap<>();
        for (MucRole role : MucRole.values()) {
            List<String> found = new ArrayList<>();
            for (MucCase.Thing thing : seen.things().values()) {
                if (arbiter.odds(role.label, seen.with(thing, relevance)) > 0) {
                    found.add(thing.words());
                }
            }
            roles.put(role.label, found);
        }
        List<String> types = MucCase.TYPES.stream()
                .filter(t -> arbiter.odds(t, seen.whole()) > 0)
                .toList();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("relevant", relevance > 0);
        answer.put("incident_types", types);
        answer.put("roles", roles);
        return answer;
    }

    /** The table, read once. */
    private static final class Weights {
        private static @Nullable Arbiter read;

        private Weights() {}

        static synchronized Arbiter of(Path table) {
            Arbiter now = read;
            if (now == null) {
                try {
                    now = Arbiter.of(Files.readAllLines(table));
                } catch (IOException e) {
                    throw new UncheckedIOException("the arbiter's weights; to make them: bench/train", e);
                }
                read = now;
            }
            return now;
        }
    }
}
