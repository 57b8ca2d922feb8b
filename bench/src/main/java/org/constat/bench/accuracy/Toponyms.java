package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Trace;
import org.constat.mention.Value.Point;
import org.jspecify.annotations.Nullable;

/** Names of places and where they lie: every place that a text names, in code points. */
record Toponyms(String name) implements Benchmark {

    @Override
    public Scoring scoring() {
        return new Scoring.Script("geo");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "geo/" + name + ".dev.jsonl.gz");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        String text = document.text();
        List<Map<String, @Nullable Object>> toponyms = new ArrayList<>();
        for (Trace.Named named : trace.places()) {
            Map<String, @Nullable Object> toponym = new LinkedHashMap<>();
            toponym.put("start", text.codePointCount(0, named.span().start()));
            toponym.put("end", text.codePointCount(0, named.span().end()));
            Point point = named.place().point();
            if (point != null) {
                toponym.put("lat", point.lat());
                toponym.put("lon", point.lon());
            }
            toponyms.add(toponym);
        }
        return Map.of("toponyms", toponyms);
    }
}
