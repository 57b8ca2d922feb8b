package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.event.Event;
import org.constat.event.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Root codes of CAMEO for sentences about invented countries. Actors are not compared: their codes mean nothing outside the test's
 * own dictionary.
 */
record Petrarch(Labels labels) implements Benchmark {

    Petrarch() {
        this(Labels.read("cameo.tsv"));
    }

    @Override
    public String name() {
        return "petrarch_validation";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Own(Petrarch::score);
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("all", "petrarch_validation/unit_tests.jsonl.gz");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        Set<String> roots = new LinkedHashSet<>();
        for (Event e : trace.reading().events()) {
            String root = labels.of(e.type());
            if (root != null) {
                roots.add(root);
            }
        }
        return Collections.singletonMap("cameo", roots);
    }

    private static List<Figure> score(List<Document> documents, List<Map<String, @Nullable Object>> answers) {
        int right = 0;
        int given = 0;
        int wanted = 0;
        int exact = 0;
        for (int i = 0; i < documents.size(); i++) {
            Set<String> gold = new LinkedHashSet<>();
            documents.get(i).list("events").forEach(e -> gold.add(root(e.string("cameo"))));
            Set<?> found = answers.get(i).get("cameo") instanceof Set<?> s ? s : Set.of();
            right += (int) gold.stream().filter(found::contains).count();
            given += found.size();
            wanted += gold.size();
            exact += gold.equals(found) ? 1 : 0;
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("cameo_root", right, given, wanted));
        figures.add(Figure.of("sentences_all_right", (double) exact / Math.max(1, documents.size()), documents.size()));
        return figures;
    }

    private static String root(String code) {
        return code.length() < 2 ? code : code.substring(0, 2);
    }
}
