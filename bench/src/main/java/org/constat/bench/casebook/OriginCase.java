package org.constat.bench.casebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.bench.casebook.Casefile.Retold;
import org.constat.event.Coded;
import org.constat.event.origin.Family;
import org.constat.event.origin.Lineage;
import org.constat.event.origin.Origin;
import org.jspecify.annotations.Nullable;

/** The origins of one file beside those listed in it. */
final class OriginCase {

    private static final String NONE = "none";

    /** How many families there are, and how many of them are no party. */
    record Tallied(int families, int thirdParty) {}

    private final Casefile file;
    private final Lineage lineage;
    private final Voices table;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Set<Family>> byVoice = new TreeMap<>();
    private final Map<String, Boolean> parties = new LinkedHashMap<>();
    private final List<List<String>> listed = new ArrayList<>();

    OriginCase(Casefile file, Voices table) {
        this.file = file;
        this.table = table;
        this.lineage = Lineage.of(file.mentions());
        for (Entry origin : file.answers("independent_origins")) {
            if (!origin.string("family").equals(NONE)) {
                parties.put(origin.string("family"), Boolean.valueOf(origin.string("party")));
                listed.add(origin.strings("reports"));
            }
        }
        for (Retold r : file.reports()) {
            ids.put(r.reading().report().sha256(), r.id());
        }
        collect();
    }

    private void collect() {
        Map<String, Entry> claims = new HashMap<>();
        file.answers("reports").forEach(r -> r.list("claims").forEach(c -> claims.put(c.string("id"), c)));
        for (Retold r : file.reports()) {
            for (Coded coded : r.reading().claims()) {
                String voice =
                        claims.getOrDefault(coded.id(), new Entry(Map.of())).string("voice");
                Origin origin = r.mentions().stream()
                        .map(m -> lineage.origin(m, coded))
                        .filter(o -> o != null)
                        .findFirst()
                        .orElse(null);
                Set<Family> families = byVoice.computeIfAbsent(voice, v -> new HashSet<>());
                if (origin != null) {
                    families.add(origin.family());
                }
            }
        }
    }

    Tallied wanted() {
        return new Tallied(
                parties.size(), (int) parties.values().stream().filter(p -> !p).count());
    }

    Tallied found() {
        return new Tallied(lineage.counts().families(), lineage.counts().thirdParty());
    }

    private List<String> covered() {
        return byVoice.keySet().stream()
                .filter(v -> table.family(file.id(), v) != null)
                .toList();
    }

    int voices() {
        return covered().size();
    }

    int right() {
        return (int) covered().stream().filter(this::isRight).count();
    }

    /** Those with it in the listed family are exactly those with it in ours, and the family is a party where it should be. */
    private boolean isRight(String voice) {
        Set<Family> families = byVoice.getOrDefault(voice, Set.of());
        String wanted = table.family(file.id(), voice);
        return families.size() == 1
                && companions(voice).equals(ours(voice))
                && families.stream().allMatch(f -> Boolean.valueOf(f.party()).equals(parties.get(wanted)));
    }

    private Set<String> companions(String voice) {
        Set<String> all = new TreeSet<>(covered());
        @Nullable String family = table.family(file.id(), voice);
        all.removeIf(v -> !String.valueOf(family).equals(table.family(file.id(), v)));
        return all;
    }

    private Set<String> ours(String voice) {
        Set<String> all = new TreeSet<>(covered());
        all.removeIf(v -> !byVoice.getOrDefault(v, Set.of()).equals(byVoice.get(voice)));
        return all;
    }

    /** Every voice of every listed family is where it belongs. */
    boolean isExact() {
        return right() == voices();
    }

    Pairs pairs() {
        return Pairs.of(
                listed,
                lineage.origins().stream()
                        .map(o -> o.reports().stream()
                                .map(r -> ids.getOrDefault(r, r))
                                .toList())
                        .toList());
    }

    List<String> misses() {
        List<String> lines = new ArrayList<>();
        for (String voice : byVoice.keySet()) {
            String wanted = table.family(file.id(), voice);
            boolean wrong =
                    wanted == null ? !byVoice.getOrDefault(voice, Set.of()).isEmpty() : !isRight(voice);
            if (wrong) {
                lines.add((wanted == null ? "not listed: " : "wanted " + wanted + " " + parties.get(wanted) + ": ")
                        + voice + " -> " + byVoice.get(voice));
            }
        }
        for (Entry origin : file.answers("independent_origins")) {
            lines.add("listed " + origin.string("family") + ", " + origin.string("voice") + ": "
                    + String.join(" ", origin.strings("reports")));
        }
        for (Origin o : lineage.origins()) {
            lines.add("found " + o.family().id() + ", " + o.voice() + " " + o.day() + ": "
                    + String.join(
                            " ",
                            o.reports().stream()
                                    .map(r -> ids.getOrDefault(r, r))
                                    .toList()));
        }
        return lines;
    }
}
