package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Trace;
import org.constat.mention.PlaceMention;
import org.constat.text.Span;
import org.constat.token.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Names of places and where they lie: every place that a text names, the likeliest where nothing decides, in code points; and streets,
 * buildings and the like ({@link Sites}), which have no point here.
 *
 * @param nations true when the annotation marks words such as {@code Malian} too
 * @param sites true when it marks streets, buildings, schools and the like
 */
record Toponyms(String name, boolean nations, boolean sites) implements Benchmark {

    private static final double NEAR_KM = 161;

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
            Map<String, @Nullable Object> toponym = toponym(named.span(), text);
            Spot spot = named.spot();
            if (spot != null) {
                toponym.put("lat", spot.lat());
                toponym.put("lon", spot.lon());
            }
            toponyms.add(toponym);
        }
        if (sites) {
            Sites.in(trace).forEach(site -> toponyms.add(toponym(site, text)));
        }
        return Map.of("toponyms", toponyms);
    }

    private static Map<String, @Nullable Object> toponym(Span span, String text) {
        Map<String, @Nullable Object> toponym = new LinkedHashMap<>();
        toponym.put("start", text.codePointCount(0, span.start()));
        toponym.put("end", text.codePointCount(0, span.end()));
        return toponym;
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        String text = document.text();
        Map<Span, String> wanted = spots(document, text);
        Map<Span, String> given = spots(new Document(answer), text);
        wanted.forEach((span, where) -> {
            String got = given.getOrDefault(span, "not found");
            if (!got.equals(where) && !isNear(where, got)) {
                misses.missed("place", span, where, got);
            }
        });
        given.forEach((span, where) -> {
            if (!wanted.containsKey(span)) {
                misses.spurious("place", span, where);
            }
        });
    }

    /** Where each name lies, as {@code lat lon}, under the place of its words. */
    private static Map<Span, String> spots(Document document, String text) {
        Map<Span, String> spots = new LinkedHashMap<>();
        for (Document t : document.list("toponyms")) {
            int start = text.offsetByCodePoints(0, (int) t.number("start"));
            int end = text.offsetByCodePoints(0, (int) t.number("end"));
            boolean known = t.fields().get("lat") != null;
            spots.put(new Span(start, end), known ? t.number("lat") + " " + t.number("lon") : "somewhere");
        }
        return spots;
    }

    /** Within the distance at which the scorer counts a name as right; a name without a point is right when it is found. */
    private static boolean isNear(String wanted, String got) {
        if (got.equals("not found") || wanted.equals("somewhere")) {
            return !got.equals("not found");
        }
        return !got.equals("somewhere") && spot(wanted).km(spot(got)) <= NEAR_KM;
    }

    private static Spot spot(String point) {
        double lat = Double.parseDouble(point.substring(0, point.indexOf(' ')));
        double lon = Double.parseDouble(point.substring(point.indexOf(' ') + 1));
        return new Spot("", "", "", new Spot.Within("", "", ""), lat, lon, 0);
    }
}
