package org.constat.mention;

import java.util.ArrayList;
import java.util.List;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.rule.Group;
import org.constat.token.Entity;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who a noun group speaks of: a named body, or a common noun made particular by a nation, a country or a body it belongs to ("soldats
 * maliens", "members of the movement").
 */
final class Parties {

    /** Common nouns for bodies and people, strongest first: their class, what they make, and the role that names a body with a country. */
    private record Noun(
            String tag, PartyKind kind, @Nullable String role) {}

    private static final List<Noun> NOUNS = List.of(
            new Noun("INTELWORD", PartyKind.INTELLIGENCE, "intelligence"),
            new Noun("MINISTRYWORD", PartyKind.MINISTRY, null),
            new Noun("POLICEWORD", PartyKind.POLICE, "police"),
            new Noun("POLICEMEN", PartyKind.POLICE, "police"),
            new Noun("COMMANDWORD", PartyKind.STATE_FORCES, "military_command"),
            new Noun("COALITIONWORD", PartyKind.COALITION, null),
            new Noun("FORCES", PartyKind.STATE_FORCES, "army"),
            new Noun("SOLDIERS", PartyKind.STATE_FORCES, "army"),
            new Noun("GROUPWORD", PartyKind.ARMED_GROUP, null),
            new Noun("COMBATANTS", PartyKind.ARMED_GROUP, null),
            new Noun("GOVWORD", PartyKind.GOVERNMENT, "government"),
            new Noun("OFFICIALS", PartyKind.OFFICIAL, "government"),
            new Noun("CIVILIANS", PartyKind.CIVILIANS, null),
            new Noun("SOURCES", PartyKind.OFFICIAL, "government"),
            new Noun("LEADERS", PartyKind.PERSON, null),
            new Noun("PERSONNAME", PartyKind.PERSON, null),
            new Noun("PERSONS", PartyKind.PERSON, null));

    private final World world;
    private final Names names;

    Parties(World world, Names names) {
        this.world = world;
        this.names = names;
    }

    /** The parties in a group: one for each item of a list, and one for each nation of "French and Malian forces". */
    List<Party> parties(Unit unit, String text) {
        List<Party> found = new ArrayList<>();
        for (Unit item : items(unit)) {
            found.addAll(ofItem(item, text));
        }
        return found;
    }

    /** The items of a list, or the unit alone. */
    List<Unit> items(Unit unit) {
        if (!(unit instanceof Group g) || !g.kind().equals("NP")) {
            return List.of(unit);
        }
        List<Unit> items = new ArrayList<>(g.roles("head"));
        items.addAll(g.roles("item"));
        return items;
    }

    private List<Party> ofItem(Unit item, String text) {
        Parts parts = new Parts();
        parts.collect(item);
        String name = text.substring(nameStart(item), item.end());
        Entity head = headEntity(item);
        if (head != null) {
            return List.of(new Party(name, head.id(), World.kind(head.kind()), country(head, parts)));
        }
        Noun noun = noun(item, parts);
        Entity body = parts.bodies.isEmpty() ? null : parts.bodies.get(0);
        if (body != null && noun.kind != PartyKind.CIVILIANS) {
            return List.of(new Party(name, body.id(), kindWithin(noun.kind, body), country(body, parts)));
        }
        if (parts.countries.isEmpty()) {
            return List.of(new Party(name, null, noun.kind, null));
        }
        if (item.is(names.bit("MEMBERS"))) {
            noun = new Noun("MEMBERS", PartyKind.STATE_FORCES, "army");
        }
        List<Party> each = new ArrayList<>();
        for (String country : parts.countries) {
            Entity composed = noun.role == null ? null : world.composed(noun.role, country);
            each.add(new Party(name, composed == null ? null : composed.id(), noun.kind, country));
        }
        return each;
    }

    /** Members of an armed group act as that group; forces under a command, as forces. */
    private static PartyKind kindWithin(PartyKind noun, Entity body) {
        PartyKind kind = World.kind(body.kind());
        return noun == PartyKind.STATE_FORCES && kind != PartyKind.ARMED_GROUP
                ? noun
                : noun == PartyKind.OFFICIAL ? noun : kind;
    }

    private static @Nullable String country(Entity body, Parts parts) {
        String own = body.fact("country");
        if (!own.isEmpty()) {
            return own;
        }
        return body.kind().equals("country") ? body.id() : parts.countries.isEmpty() ? null : parts.countries.get(0);
    }

    private Noun noun(Unit item, Parts parts) {
        for (Noun noun : NOUNS) {
            if (item.is(names.bit(noun.tag))) {
                return noun;
            }
        }
        for (Noun noun : NOUNS) {
            if (parts.has(noun.tag)) {
                return noun;
            }
        }
        return new Noun("", PartyKind.OTHER, null);
    }

    /** The body a group's head names itself, or null when the head is a common noun. */
    private @Nullable Entity headEntity(Unit unit) {
        Unit now = unit;
        while (now instanceof Group g && !g.kind().equals("NAME")) {
            Unit head = g.role("head");
            if (head == null) {
                return null;
            }
            now = head;
        }
        return now instanceof Group name ? entity(name) : null;
    }

    private @Nullable Entity entity(Group name) {
        Entity place = null;
        for (Reading r : name.readings()) {
            Entity e = world.get(r.lemma());
            if (e != null && r.tags().has(names.bit("BODY"))) {
                return e;
            }
            place = place == null ? e : place;
        }
        return place;
    }

    private int nameStart(Unit unit) {
        Unit now = unit;
        while (now instanceof Group g && !g.kind().equals("NAME")) {
            int skip = 0;
            while (skip < g.units().size() - 1 && isBeforeName(g.units().get(skip))) {
                skip++;
            }
            if (skip > 0) {
                return g.units().get(skip).start();
            }
            now = g.units().get(0);
        }
        return now.start();
    }

    private boolean isBeforeName(Unit unit) {
        return unit instanceof Group g ? g.kind().equals("NUMBER") : unit.is(names.bit("DET"));
    }

    /** The bodies, countries and nations anywhere inside a group. */
    private final class Parts {
        private final List<Entity> bodies = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private final List<Unit> units = new ArrayList<>();

        void collect(Unit unit) {
            units.add(unit);
            if (unit instanceof Group g && g.kind().equals("NAME")) {
                Entity e = entity(g);
                if (e != null && isCountry(e) && !g.is(names.bit("GOVERNMENT"))) {
                    addCountry(e.id());
                } else if (e != null) {
                    bodies.add(e);
                }
            } else if (unit instanceof Group g) {
                g.units().forEach(this::collect);
            } else if (unit.is(names.bit("NATION"))) {
                unit.readings().stream()
                        .filter(r -> r.tags().has(names.bit("NATION")) && world.get(r.lemma()) != null)
                        .findFirst()
                        .ifPresent(r -> addCountry(r.lemma()));
            }
        }

        private boolean isCountry(Entity e) {
            return e.kind().equals("country") || e.kind().equals("territory");
        }

        private void addCountry(String id) {
            if (!countries.contains(id)) {
                countries.add(id);
            }
        }

        boolean has(String tag) {
            int bit = names.bit(tag);
            return units.stream().anyMatch(u -> u.is(bit));
        }
    }
}
