package org.constat.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.constat.rule.Group;
import org.constat.token.Entity;
import org.constat.token.Names;
import org.constat.token.Tags;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a report names all through: its countries, and the bodies of states, so that "the army" alone can be understood. Worked out when
 * first asked for: most reports have nothing to decide by it. Linear in the units.
 */
final class Surroundings {

    /** How much more often than the next the country of a report must be named. */
    private static final int MARGIN = 2;

    private final World world;
    private final int nation;
    private final Tags bodies;
    private final Function<Unit, @Nullable String> roles;
    private final Supplier<@Nullable String> placed;
    private final List<? extends Parsable> sentences;
    private final Map<String, TreeMap<Integer, String>> owners = new HashMap<>();
    private int noted;
    private @Nullable Map<String, Integer> counted;

    /**
     * @param roles the role of a common noun for a body of a state, such as {@code army}
     * @param placed the country most places of the report lie in
     */
    Surroundings(
            World world,
            Names names,
            Function<Unit, @Nullable String> roles,
            Supplier<@Nullable String> placed,
            List<? extends Parsable> sentences) {
        this.world = world;
        this.nation = names.bit("NATION");
        this.bodies = names.tags("BODY", "ARMED");
        this.roles = roles;
        this.placed = placed;
        this.sentences = sentences;
    }

    /** Whose a body in this role is, when only its common noun is said: the last one named before, else the one country of the report. */
    @Nullable
    String owner(String role, int at) {
        while (noted < sentences.size() && sentences.get(noted).start() < at) {
            note(sentences.get(noted++));
        }
        TreeMap<Integer, String> named = owners.get(role);
        Map.Entry<Integer, String> before = named == null ? null : named.lowerEntry(at);
        return before == null ? home() : before.getValue();
    }

    /** The country that a report names most, or where it names none, that of its places; null where two come close. */
    private @Nullable String home() {
        Map<String, Integer> times = counted();
        if (times.isEmpty()) {
            return placed.get();
        }
        List<Map.Entry<String, Integer>> most = times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean clear = most.size() == 1
                || most.get(0).getValue() >= MARGIN * most.get(1).getValue();
        return clear ? most.get(0).getKey() : null;
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> known = counted;
        if (known == null) {
            known = new HashMap<>();
            for (Parsable sentence : sentences) {
                for (Unit leaf : sentence.leaves()) {
                    count(leaf, known);
                }
            }
            counted = known;
        }
        return known;
    }

    private void count(Unit leaf, Map<String, Integer> times) {
        for (Entity e : entities(leaf)) {
            if (e.kind().equals("country")) {
                times.merge(e.id(), 1, Integer::sum);
            }
            String composed = e.fact("compose");
            if (composed.indexOf('+') > 0) {
                times.merge(composed.substring(composed.indexOf('+') + 1), 1, Integer::sum);
            }
        }
    }

    /** What a name, or a word for a nation, stands for. */
    private List<Entity> entities(Unit leaf) {
        return leaf instanceof Group || leaf.is(nation)
                ? leaf.readings().stream()
                        .map(r -> world.get(r.lemma()))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** Only a sentence with a body in it and a country is parsed for "the Malian army". */
    private void note(Parsable sentence) {
        boolean body = false;
        boolean land = false;
        for (Unit leaf : sentence.leaves()) {
            body |= leaf.isAny(bodies);
            for (Entity e : entities(leaf)) {
                land = true;
                note(e, leaf.start());
            }
        }
        if (body && land) {
            sentence.units().forEach(this::note);
        }
    }

    private void note(Entity e, int at) {
        String composed = e.fact("compose");
        int plus = composed.indexOf('+');
        if (plus > 0) {
            note(composed.substring(0, plus), at, composed.substring(plus + 1));
        }
    }

    /** "The Malian army": a common noun with its nation. */
    private void note(Unit unit) {
        if (unit instanceof Group g && !g.kind().equals("NAME")) {
            String role = unit.isAny(bodies) ? roles.apply(g) : null;
            List<String> nations = role == null ? List.of() : world.countriesIn(g);
            if (role != null && nations.size() == 1) {
                note(role, g.start(), nations.get(0));
            }
            g.units().forEach(this::note);
        }
    }

    private void note(String role, int at, String country) {
        owners.computeIfAbsent(role, r -> new TreeMap<>()).put(at, country);
    }
}
