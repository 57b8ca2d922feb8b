package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Names, days, numbers and weapons of the re3d set, right when span and type are. */
record Entities() implements Benchmark {

    /** A class of ours and the type it makes there. */
    private record Kind(String name, String type) {}

    private static final List<Kind> NAMES = List.of(
            new Kind("PLACE", "Location"),
            new Kind("BODY", "Organisation"),
            new Kind("AGENCY", "Organisation"),
            new Kind("OUTLET", "Organisation"));

    private static final List<Kind> GROUPS = List.of(
            new Kind("VEHICLE", "MilitaryPlatform"),
            new Kind("WEAPON", "Weapon"),
            new Kind("FORCES", "Organisation"),
            new Kind("COALITIONWORD", "Organisation"),
            new Kind("GOVWORD", "Organisation"),
            new Kind("GROUPWORD", "Organisation"));

    @Override
    public String name() {
        return "re3d";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Own(Entities::score);
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "re3d/docs.dev.jsonl.gz");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        List<Map<String, @Nullable Object>> entities = new ArrayList<>();
        Mentions mentions = trace.mentions();
        if (mentions != null) {
            trace.passages().forEach(p -> p.units().forEach(u -> collect(u, mentions, entities)));
        }
        return Map.of("entities", entities);
    }

    private static void collect(Unit unit, Mentions mentions, List<Map<String, @Nullable Object>> out) {
        if (!(unit instanceof Group g)) {
            if (mentions.is(unit, "NATION")) {
                out.add(entity("Nationality", unit, mentions));
            }
            return;
        }
        String type = type(g, mentions);
        if (type != null) {
            out.add(entity(type, g, mentions));
        }
        if (type == null || type.equals("Organisation") && !g.kind().equals("NAME")) {
            g.units().forEach(u -> collect(u, mentions, out));
        }
    }

    private static @Nullable String type(Group g, Mentions mentions) {
        return switch (g.kind()) {
            case "PERSONNAME" -> "Person";
            case "WHEN", "DATE" -> "Temporal";
            case "NAME" -> first(NAMES, g, mentions);
            case "CN", "NB" ->
                mentions.quantity(g) != null && !mentions.is(g, "PERSONS") ? null : first(GROUPS, g, mentions);
            case "NUMBER" -> mentions.contains(g, "YEAR") ? "Temporal" : "Quantity";
            default -> null;
        };
    }

    private static @Nullable String first(List<Kind> kinds, Unit unit, Mentions mentions) {
        return kinds.stream()
                .filter(k -> mentions.is(unit, k.name))
                .map(Kind::type)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, @Nullable Object> entity(String type, Unit unit, Mentions mentions) {
        Map<String, @Nullable Object> entity = new LinkedHashMap<>();
        entity.put("type", type);
        entity.put("start", mentions.text().codePointCount(0, unit.start()));
        entity.put("end", mentions.text().codePointCount(0, unit.end()));
        return entity;
    }

    private static List<Figure> score(List<Document> documents, List<Map<String, @Nullable Object>> answers) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Set<String> gold = new LinkedHashSet<>();
            documents.get(i).list("entities").forEach(e -> gold.add(key(e)));
            Set<String> found = new LinkedHashSet<>();
            new Document(answers.get(i)).list("entities").forEach(e -> found.add(key(e)));
            count(gold, found, counts);
        }
        List<Figure> figures = new ArrayList<>();
        int[] all = new int[3];
        for (Map.Entry<String, int[]> e : new TreeMap<>(counts).entrySet()) {
            int[] c = e.getValue();
            figures.add(Figure.of("entity." + e.getKey(), c[0], c[1], c[2]));
            for (int k = 0; k < all.length; k++) {
                all[k] += c[k];
            }
        }
        figures.add(Figure.of("entity.micro", all[0], all[1], all[2]));
        return figures;
    }

    private static void count(Set<String> gold, Set<String> found, Map<String, int[]> counts) {
        for (String key : found) {
            int[] c = counts.computeIfAbsent(type(key), t -> new int[3]);
            c[0] += gold.contains(key) ? 1 : 0;
            c[1]++;
        }
        gold.forEach(key -> counts.computeIfAbsent(type(key), t -> new int[3])[2]++);
    }

    private static String key(Document entity) {
        return entity.string("type") + " " + position(entity, "start") + " " + position(entity, "end");
    }

    private static int position(Document entity, String field) {
        return entity.fields().get(field) instanceof Number n ? n.intValue() : -1;
    }

    private static String type(String key) {
        return key.substring(0, key.indexOf(' '));
    }
}
