package org.constat.mention;

import java.util.Comparator;
import java.util.List;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.constat.rule.Group;
import org.constat.token.Entity;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Which place a {@code WHERE} or {@code SOMEWHERE} group means, and how precisely. */
final class Places {

    private static final int NEAR_KM = 20;
    private static final double KM_PER_MILE = 1.609;

    private final World world;
    private final Names names;

    Places(World world, Names names) {
        this.world = world;
        this.names = names;
    }

    /**
     * @param countries countries the report has named so far, most named first: they decide between places of one name
     */
    @Nullable
    Place place(Group where, String text, List<String> countries) {
        Group some = inner(where, "SOMEWHERE");
        Unit name = some == null ? null : some.role("head");
        if (name == null || some == null) {
            return null;
        }
        int start = some.units().get(0).start();
        Entity e = entity(name, countries);
        if (e == null) {
            return unknown(text.substring(firstWord(some, start), some.end()), where, countries);
        }
        String printed = text.substring(firstWord(some, start), some.end());
        Precision precision = precision(where, some, e);
        return new Place(printed, e.id(), country(e), admin1(e), point(e, precision, where), precision);
    }

    /** A spot that no table knows lies where the words around it say, else in the country named most. */
    private Place unknown(String words, Group where, List<String> countries) {
        Unit within = where.role("within");
        Entity around = within == null ? null : entity(within, countries);
        if (around == null) {
            return new Place(words, null, countries.isEmpty() ? null : countries.get(0), null, null, Precision.UNKNOWN);
        }
        return new Place(words, null, country(around), admin1(around), null, Precision.UNKNOWN);
    }

    private static @Nullable String country(Entity e) {
        return e.kind().equals("country") || e.kind().equals("territory") ? e.id() : empty(e.fact("country"));
    }

    /** A name alone, with nothing around it that says how near. */
    @Nullable
    Place named(Group name, String text, List<String> countries) {
        Entity e = entity(name, countries);
        if (e == null || name.is(names.bit("NATION")) && !name.is(names.bit("PLACE"))) {
            return null;
        }
        String country = e.kind().equals("country") || e.kind().equals("territory") ? e.id() : e.fact("country");
        Precision precision = wide(e) ? wideOf(e) : Precision.EXACT;
        String printed = text.substring(name.start(), name.end());
        return new Place(printed, e.id(), empty(country), admin1(e), point(e, precision, name), precision);
    }

    private int firstWord(Group some, int start) {
        Unit first = some.units().get(0);
        boolean article = !(first instanceof Group)
                && first.is(names.bit("DET"))
                && some.units().size() > 1;
        return article ? some.units().get(1).start() : start;
    }

    private @Nullable Group inner(Unit unit, String kind) {
        if (!(unit instanceof Group g)) {
            return null;
        }
        if (g.kind().equals(kind)) {
            return g;
        }
        Unit head = g.role("head");
        return head == null ? null : inner(head, kind);
    }

    private @Nullable Entity entity(Unit name, List<String> countries) {
        Tags place = names.tags("PLACE");
        Tags nation = names.tags("NATION");
        return name.readings().stream()
                .filter(r -> r.tags().hasAny(place.plus(nation)))
                .map(Reading::lemma)
                .map(world::get)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.comparingInt((Entity e) -> rank(e, countries))
                        .thenComparing(
                                Comparator.comparingLong(Places::population).reversed())
                        .thenComparing(Entity::id))
                .orElse(null);
    }

    private static int rank(Entity e, List<String> countries) {
        String country = e.kind().equals("country") ? e.id() : e.fact("country");
        int at = countries.indexOf(country);
        return at < 0 ? countries.size() : at;
    }

    private static long population(Entity e) {
        String n = e.fact("population");
        return n.isEmpty() ? e.kind().equals("country") ? Long.MAX_VALUE : 0 : Long.parseLong(n);
    }

    private Precision precision(Group where, Group some, Entity e) {
        if (where.is(names.bit("NEARWORD"))) {
            return Precision.NEAR;
        }
        if (some.role("part") != null || where.role("part") != null) {
            return e.kind().equals("country") ? Precision.REGION : wide(e) ? wideOf(e) : Precision.NEAR;
        }
        return wide(e) ? wideOf(e) : Precision.EXACT;
    }

    private static boolean wide(Entity e) {
        return switch (e.kind()) {
            case "city", "town", "village", "camp", "crossing", "base" -> false;
            default -> true;
        };
    }

    /** A desert or forest inside one province is known to the province. */
    private static Precision wideOf(Entity e) {
        return switch (e.kind()) {
            case "country", "territory" -> Precision.COUNTRY;
            case "adm1" -> Precision.ADMIN1;
            case "adm2" -> Precision.ADMIN2;
            case "sea", "river", "lake" -> Precision.WATER;
            default -> e.fact("admin1").isEmpty() ? Precision.REGION : Precision.ADMIN1;
        };
    }

    private static @Nullable String admin1(Entity e) {
        String own = e.fact("admin1");
        if (!own.isEmpty()) {
            return own;
        }
        return e.kind().equals("adm1") ? first(e.fact("en")) : null;
    }

    private @Nullable Point point(Entity e, Precision precision, Group where) {
        if (e.fact("lat").isEmpty() || e.fact("lon").isEmpty()) {
            return null;
        }
        int radius = switch (precision) {
            case EXACT -> 5;
            case NEAR -> distance(where);
            case ADMIN2 -> 50;
            case ADMIN1 -> 200;
            case REGION -> 400;
            case COUNTRY, WATER, UNKNOWN -> 1000;
        };
        return new Point(Double.parseDouble(e.fact("lat")), Double.parseDouble(e.fact("lon")), radius);
    }

    private int distance(Group where) {
        if (where.role("distance") instanceof Group number && where.role("unit") != null) {
            for (Unit u : number.roles("value")) {
                for (Reading r : u.readings()) {
                    if (r.tags().has(names.bit("DIGITS")) && r.lemma().length() < 5) {
                        return (int) Math.ceil(Integer.parseInt(r.lemma()) * KM_PER_MILE);
                    }
                }
            }
        }
        return NEAR_KM;
    }

    private static String first(String cell) {
        int cut = cell.indexOf('|');
        return cut < 0 ? cell : cell.substring(0, cut);
    }

    private static @Nullable String empty(String s) {
        return s.isEmpty() ? null : s;
    }
}
