package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Trace;
import org.constat.mention.PlaceMention;
import org.constat.token.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Names of places and where they lie: every place that a text names, the likeliest where nothing decides, in code points.
 *
 * @param nations true when the annotation marks words such as {@code Malian} too
 */
record Toponyms(String name, boolean nations) implements Benchmark {

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
        for (PlaceMention named : trace.places()) {
            if (named.nation() && !nations) {
                continue;
            }
            Map<String, @Nullable Object> toponym = new LinkedHashMap<>();
            toponym.put("start", text.codePointCount(0, named.span().start()));
            toponym.put("end", text.codePointCount(0, named.span().end()));
            Spot spot = named.spot();
            if (spot != null) {
                toponym.put("lat", spot.lat());
                toponym.put("lon", spot.lon());
            }
            toponyms.add(toponym);
        }
        return Map.of("toponyms", toponyms);
    }
}
