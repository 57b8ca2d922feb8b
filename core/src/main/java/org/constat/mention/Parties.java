package org.constat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.rule.Group;
import org.constat.token.Entity;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who a noun group speaks of: a named body, or a common noun made particular by a nation, a country or a body it belongs to ("soldats
 * maliens", "members of the movement").
 */
final class Parties {

    /** Common nouns for bodies and people, strongest first: their class, what they make, and the role that names a body with a country. */
    private record Noun(
            String tag, PartyKind kind, @Nullable String role) {

        /** Bodies and people under the orders of a state, whose state is understood when none is named. */
        boolean isBody() {
            return switch (kind) {
                case INTELLIGENCE, MINISTRY, POLICE, STATE_FORCES, GOVERNMENT -> true;
                default -> false;
            };
        }
    }

    private static final String RULER = "ruler";
    private static final Pattern QUOTES = Pattern.compile("[\"\u00ab\u00bb\u201c\u201d\u201e]");

    private static final Noun OFFICIALS = new Noun("OFFICIALS", PartyKind.OFFICIAL, "government");
    private static final Noun SOURCES = new Noun("SOURCES", PartyKind.OFFICIAL, "government");
    private static final Noun SERVICES = new Noun("SERVICEWORD", PartyKind.MINISTRY, "government");
    private static final Noun PERSONNAME = new Noun("PERSONNAME", PartyKind.PERSON, null);

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
            OFFICIALS,
            new Noun("CIVILIANS", PartyKind.CIVILIANS, null),
            SOURCES,
            new Noun("MEDIAWORD", PartyKind.OUTLET, null),
            new Noun("OUTLET", PartyKind.OUTLET, null),
            new Noun("OPPOSITIONWORD", PartyKind.POLITICAL_PARTY, null),
            new Noun("LEADERS", PartyKind.PERSON, null),
            PERSONNAME,
            new Noun("PERSONS", PartyKind.PERSON, null));

    /** "Israeli" alone, of an air strike: its state. */
    private static final Noun NATION = new Noun("GOVWORD", PartyKind.GOVERNMENT, "government");

    private final World world;
    private final Names names;
    private final Rulers rulers;
    private final Function<Unit, @Nullable String> codes;
    private @Nullable Surroundings around;

    /** @param codes the role of a body by its noun and what stands with it: "ministry of defence" */
    Parties(World world, Names names, Rulers rulers, Function<Unit, @Nullable String> codes) {
        this.world = world;
        this.names = names;
        this.rulers = rulers;
        this.codes = codes;
    }

    void amid(Surroundings surroundings) {
        around = surroundings;
    }

    /** The role in its state of the body that a common noun speaks of: {@code army}, {@code police} ...; null for other nouns. */
    @Nullable
    String role(Unit unit) {
        for (Noun noun : NOUNS) {
            if (unit.is(names.bit(noun.tag))) {
                return role(noun, unit);
            }
        }
        return null;
    }

    private @Nullable String role(Noun noun, Unit unit) {
        String coded = noun.isBody() ? codes.apply(unit) : null;
        return coded == null ? noun.role : coded;
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
        String name = printed(item, text);
        Entity head = headEntity(item);
        if (head != null && head.kind().equals(RULER)) {
            return List.of(ruler(name, head));
        }
        if (head != null) {
            return List.of(new Party(name, head.id(), World.kind(head.kind()), country(head, parts)));
        }
        Noun noun = noun(item, parts);
        Entity body = parts.bodies.isEmpty() ? null : parts.bodies.get(0);
        if (body != null && noun.kind != PartyKind.CIVILIANS) {
            Party whole = new Party(name, body.id(), kindWithin(noun.kind, body), country(body, parts));
            return isContingent(noun, body) ? contingents(whole, noun, parts) : List.of(whole);
        }
        if (noun.isBody() && parts.ruler != null) {
            parts.addCountry(parts.ruler.fact("country"));
        }
        if (parts.countries.isEmpty()) {
            return List.of(understood(name, noun, item));
        }
        if (item.is(names.bit("MEMBERS"))) {
            noun = new Noun("MEMBERS", PartyKind.STATE_FORCES, "army");
        }
        List<Party> each = new ArrayList<>();
        for (String country : parts.countries) {
            each.add(composed(name, noun, role(noun, item), country));
        }
        return each;
    }

    /** One who held office on the day speaks for the government; one who no longer did, for himself. */
    private Party ruler(String name, Entity ruler) {
        Entity government = rulers.government(ruler);
        PartyKind kind = government == null ? PartyKind.PERSON : PartyKind.OFFICIAL;
        return new Party(name, government == null ? null : government.id(), kind, ruler.fact("country"));
    }

    /** Soldiers of a nation in a mission are that nation's and the mission's. */
    private List<Party> contingents(Party mission, Noun noun, Parts parts) {
        List<Party> each = new ArrayList<>(List.of(mission));
        for (String country : parts.countries) {
            each.add(composed(mission.name(), noun, noun.role, country));
        }
        return each;
    }

    private static boolean isContingent(Noun noun, Entity body) {
        return noun.kind == PartyKind.STATE_FORCES && World.kind(body.kind()) == PartyKind.INTERNATIONAL;
    }

    private Party composed(String name, Noun noun, @Nullable String role, String country) {
        Entity composed = role == null ? null : world.composed(role, country);
        return new Party(name, composed == null ? null : composed.id(), noun.kind, country);
    }

    /** A body of a state without its country: that of the last such body named, or of the report. */
    private Party understood(String name, Noun noun, Unit item) {
        String role = noun.isBody() && !isPossessed(item) ? role(noun, item) : null;
        String owner = role == null || around == null ? null : around.owner(role, item.start());
        return owner == null ? new Party(name, null, noun.kind, null) : composed(name, noun, role, owner);
    }

    private boolean isPossessed(Unit unit) {
        return unit.is(names.bit("POSSESSED"))
                || unit instanceof Group g && g.units().stream().anyMatch(this::isPossessed);
    }

    /** Members of an armed group act as that group; forces under a command, as forces; reporters of a medium saw for themselves. */
    private static PartyKind kindWithin(PartyKind noun, Entity body) {
        PartyKind kind = World.kind(body.kind());
        if (noun == PartyKind.PERSON && (kind == PartyKind.AGENCY || kind == PartyKind.OUTLET)) {
            return noun;
        }
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
        if (item instanceof Token && item.is(names.bit("NATION")) && item.is(names.bit("ADJ"))) {
            return NATION;
        }
        if (item.is(names.bit(PERSONNAME.tag)) && parts.holdsTitle()) {
            return OFFICIALS;
        }
        for (Noun noun : NOUNS) {
            if (item.is(names.bit(noun.tag))) {
                return noun.equals(SOURCES) && parts.has("LOCALWORD") ? PERSONNAME : noun;
            }
        }
        if (item.is(names.bit(SERVICES.tag)) && !parts.has("INTELWORD") && !parts.has("POLICEWORD")) {
            return SERVICES;
        }
        for (Noun noun : NOUNS) {
            if (parts.has(noun.tag)) {
                return noun;
            }
        }
        return new Noun("", PartyKind.OTHER, null);
    }

    /** The body that a group's head names itself, or the ruler named with his office; null when the head is a common noun. */
    private @Nullable Entity headEntity(Unit unit) {
        Unit now = unit;
        while (now instanceof Group g && !g.kind().equals("NAME")) {
            Unit person = g.role("person");
            Entity ruler = person == null ? null : rulers.named(person);
            if (ruler != null) {
                return ruler;
            }
            Unit head = g.role("head");
            if (head == null) {
                return null;
            }
            now = head;
        }
        return now instanceof Group name ? entity(name) : null;
    }

    private @Nullable Entity entity(Group name) {
        Entity ruler = rulers.named(name);
        if (ruler != null) {
            return ruler;
        }
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

    /** The name without quotation marks; an article that its preposition has swallowed a letter of is written out. */
    private String printed(Unit item, String text) {
        Unit first = nameFirst(item);
        String name = text.substring(first.start(), item.end());
        if (first instanceof Token t && t.is(names.bit("DEF")) && t.key().length() > t.end() - t.start()) {
            name = t.key() + text.substring(t.end(), item.end());
        }
        return QUOTES.matcher(name).replaceAll("");
    }

    private Unit nameFirst(Unit unit) {
        int start = nameStart(unit);
        Unit now = unit;
        while (now instanceof Group g) {
            now = g.units().stream()
                    .filter(u -> u.start() >= start || u.end() > start)
                    .findFirst()
                    .orElseThrow();
        }
        return now;
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
        return unit instanceof Group g
                ? g.kind().equals("NUMBER")
                : unit.is(names.bit("DET")) || unit.is(names.bit("PREP"));
    }

    /** The bodies, countries and nations anywhere inside a group. */
    private final class Parts {
        private final List<Entity> bodies = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private @Nullable Entity ruler;
        private final List<Unit> units = new ArrayList<>();

        void collect(Unit unit) {
            units.add(unit);
            if (unit instanceof Group g && g.kind().equals("NAME")) {
                Entity e = entity(g);
                if (e != null && e.kind().equals(RULER)) {
                    ruler = e;
                } else if (e != null && World.isCountry(e) && !g.is(names.bit("GOVERNMENT"))) {
                    addCountry(e.id());
                } else if (e != null && isSpot(e, g)) {
                    addCountry(e.fact("country"));
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

        /** A town says in which country the body is; it is no body. */
        private boolean isSpot(Entity e, Group name) {
            return !World.isCountry(e) && name.is(names.bit("PLACE")) && !name.is(names.bit("BODY"));
        }

        private void addCountry(String id) {
            if (!id.isEmpty() && !countries.contains(id)) {
                countries.add(id);
            }
        }

        /** A minister by his title; not the name of a ruler, which others bear too. */
        boolean holdsTitle() {
            return units.stream().anyMatch(u -> u.is(names.bit(OFFICIALS.tag)) && !u.is(names.bit("RULER")));
        }

        boolean has(String tag) {
            int bit = names.bit(tag);
            return units.stream().anyMatch(u -> u.is(bit));
        }
    }
}
