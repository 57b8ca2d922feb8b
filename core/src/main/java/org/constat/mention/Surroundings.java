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
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> owners = new HashMap<>();
    private final Supplier<@Nullable String> placed;
    private Iterable<Unit> uncounted;

    /**
     * @param roles the role of a common noun for a body of a state, such as {@code army}
     * @param placed the country most places of the report lie in
     */
    Surroundings(
            World world,
            Names names,
            Function<Unit, @Nullable String> roles,
            Supplier<@Nullable String> placed,
            Iterable<Unit> units) {
        this.world = world;
        this.nation = names.bit("NATION");
        this.bodies = names.tags("BODY", "ARMED");
        this.roles = roles;
        this.placed = placed;
        this.uncounted = units;
    }

    private void count() {
        Iterable<Unit> units = uncounted;
        uncounted = List.of();
        units.forEach(this::count);
    }

    private static List<String> mostFirst(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whose a body in this role is, when only its common noun is said: the last one named before, else the one country of the report. */
    @Nullable
    String owner(String role, int at) {
        count();
        Map.Entry<Integer, String> before =
                owners.getOrDefault(role, new TreeMap<>()).lowerEntry(at);
        return before == null ? home() : before.getValue();
    }

    /** The country that a report names most, or where it names none, that of its places; null where two come close. */
    private @Nullable String home() {
        if (counted.isEmpty()) {
            return placed.get();
        }
        List<Integer> most = counted.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        boolean clear = most.size() == 1 || most.get(0) >= MARGIN * most.get(1);
        return clear ? mostFirst(counted).get(0) : null;
    }

    private void count(Unit unit) {
        if (unit instanceof Group g && !g.kind().equals("NAME")) {
            if (unit.isAny(bodies)) {
                note(g);
            }
            g.units().forEach(this::count);
        } else if (unit instanceof Group || unit.is(nation)) {
            unit.readings().stream()
                    .map(r -> world.get(r.lemma()))
                    .filter(Objects::nonNull)
                    .forEach(e -> count(e, unit.start()));
        }
    }

    private void count(Entity e, int at) {
        if (e.kind().equals("country")) {
            counted.merge(e.id(), 1, Integer::sum);
        }
        String composed = e.fact("compose");
        int plus = composed.indexOf('+');
        if (plus > 0) {
            String country = composed.substring(plus + 1);
            note(composed.substring(0, plus), at, country);
            counted.merge(country, 1, Integer::sum);
        }
    }

    /** "The Malian army": a common noun with its nation. */
    private void note(Group g) {
        String role = roles.apply(g);
        List<String> nations = role == null ? List.of() : world.countriesIn(g);
        if (role != null && nations.size() == 1) {
            note(role, g.start(), nations.get(0));
        }
    }

    private void note(String role, int at, String country) {
        owners.computeIfAbsent(role, r -> new TreeMap<>()).put(at, country);
    }
}
