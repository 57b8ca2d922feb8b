package org.constat.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.mention.Value.PartyKind;
import org.constat.rule.Group;
import org.constat.rule.LangData;
import org.constat.token.Atlas;
import org.constat.token.Entity;
import org.constat.token.Lookup;
import org.constat.token.Reading;
import org.constat.token.Spot;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** The things that names stand for, and who belongs to whom. */
public final class World {

    private static final int DEEPEST = 8;
    private static final String GOVERNMENT = "government";

    /** Bodies whose parts speak with one mouth; branches of an armed movement do not. */
    private static final Set<PartyKind> WHOLE = EnumSet.of(
            PartyKind.STATE_FORCES,
            PartyKind.POLICE,
            PartyKind.INTELLIGENCE,
            PartyKind.GOVERNMENT,
            PartyKind.MINISTRY,
            PartyKind.INTERNATIONAL);

    private final Lookup<Entity> entities;
    private final Lookup<String> composed;
    private final Atlas atlas;

    public World(LangData.Things things) {
        this.entities = things.byId();
        this.composed = things.composed();
        this.atlas = things.atlas();
    }

    public @Nullable Entity get(String id) {
        Entity known = entities.get(id);
        Spot spot = known == null ? atlas.spots().get(id) : null;
        return spot == null ? known : spot.entity();
    }

    public Atlas atlas() {
        return atlas;
    }

    boolean isCapital(Spot spot) {
        Entity country = spot.kind().equals("city") ? entities.get(spot.country()) : null;
        return country != null && country.fact("capital").equals(spot.id());
    }

    /** The body that a common noun and a country name together: {@code army} and {@code IQ}. */
    @Nullable
    Entity composed(String role, String country) {
        String id = composed.get(role + "+" + country);
        return id == null ? null : entities.get(id);
    }

    /** The body that an entity speaks or acts for, its own id when it stands alone; a country named for its government is that. */
    public String family(String id) {
        Entity e = entities.get(id);
        Entity body = e != null && isCountry(e) ? composed(GOVERNMENT, id) : e;
        return body == null || body.fact("family").isEmpty() ? id : body.fact("family");
    }

    /** The family of a party: of a body known by name, or of the state that a body known only by its country serves; null for others. */
    public @Nullable String family(Value.Party who) {
        if (who.id() != null) {
            return family(who.id());
        }
        Entity government =
                who.country() == null || !isOfState(who.kind()) ? null : composed(GOVERNMENT, who.country());
        return government == null ? null : family(government.id());
    }

    private static boolean isOfState(PartyKind kind) {
        return switch (kind) {
            case STATE_FORCES, POLICE, INTELLIGENCE, GOVERNMENT, MINISTRY, OFFICIAL -> true;
            default -> false;
        };
    }

    /** The larger family that a family of a state or of an international body is part of; null when it is part of none. */
    public @Nullable String within(String family) {
        Entity e = entities.get(family);
        String outer = e == null || !WHOLE.contains(kind(e.kind())) ? "" : e.fact("within");
        return outer.isEmpty() || family(outer).equals(family) ? null : family(outer);
    }

    /** True when the two are one body, or one is part of the other. */
    public boolean related(String a, String b) {
        return isWithin(a, b) || isWithin(b, a) || family(a).equals(family(b));
    }

    private boolean isWithin(String inner, String outer) {
        String now = inner;
        for (int k = 0; k < DEEPEST && !now.isEmpty(); k++) {
            if (now.equals(outer)) {
                return true;
            }
            Entity e = entities.get(now);
            now = e == null ? "" : e.fact("within");
        }
        return false;
    }

    /** The countries that a group of words names or qualifies by, in order. */
    List<String> countriesIn(Unit unit) {
        List<String> found = new ArrayList<>();
        collectCountries(unit, found);
        return found;
    }

    private void collectCountries(Unit unit, List<String> found) {
        if (unit instanceof Group g && !g.kind().equals("NAME")) {
            g.units().forEach(u -> collectCountries(u, found));
            return;
        }
        for (Reading r : unit.readings()) {
            Entity e = entities.get(r.lemma());
            if (e != null && isCountry(e) && !found.contains(r.lemma())) {
                found.add(r.lemma());
            }
        }
    }

    static boolean isCountry(Entity e) {
        return e.kind().equals("country") || e.kind().equals("territory");
    }

    static PartyKind kind(String word) {
        return switch (word) {
            case "command" -> PartyKind.STATE_FORCES;
            case "ruler" -> PartyKind.OFFICIAL;
            case "platform" -> PartyKind.OUTLET;
            case "country", "territory" -> PartyKind.GOVERNMENT;
            default -> known(word.toUpperCase(Locale.ROOT));
        };
    }

    private static PartyKind known(String name) {
        for (PartyKind kind : PartyKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return PartyKind.OTHER;
    }
}
