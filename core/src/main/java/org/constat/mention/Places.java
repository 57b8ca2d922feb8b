package org.constat.mention;

import java.util.List;
import java.util.Objects;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.constat.rule.Group;
import org.constat.rule.Language;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Spot;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Which place a {@code WHERE} or {@code SOMEWHERE} group means, and how precisely. */
final class Places {

    private static final int NEAR_KM = 20;
    private static final double METRES_PER_KM = 1000;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int MOST_DIGITS = 4;

    private final World world;
    private final Language language;
    private final Names names;

    Places(World world, Language language) {
        this.world = world;
        this.language = language;
        this.names = language.names();
    }

    @Nullable
    Place place(Group where, String text, Toponymy named) {
        Group some = inner(where, "SOMEWHERE");
        Unit name = some == null ? null : some.role("head");
        if (some == null || name == null && some.role("local") == null) {
            return null;
        }
        if (name == null || some.role("local") != null) {
            return unlisted(where, some, localName(some, text), named);
        }
        String printed = text.substring(firstWord(some, some.units().get(0).start()), some.end());
        PlaceMention mention = named.at(name);
        Spot spot = mention == null ? null : mention.spot();
        if (mention == null || spot == null) {
            return unlisted(where, some, isVillage(some) ? bare(some, name, text) : printed, named);
        }
        return mention.isAmbiguous() ? undecided(printed, mention, spot) : decided(where, some, printed, spot);
    }

    /** In no table: told by what it is beside, or the area named with it, else in the country the report names most. */
    private Place unlisted(Group where, Group some, String name, Toponymy named) {
        Spot beside = spot(where.role("beside"), named);
        Spot area = spot(where.role("within"), named);
        Spot around = beside != null ? beside : area != null ? area : spot(some.role("head"), named);
        if (around == null) {
            return new Place(name, null, named.mainCountry(), null, null, Precision.UNKNOWN, false);
        }
        Precision precision = isWide(around) ? wideOf(around) : Precision.NEAR;
        Point point = point(around, precision, where);
        return new Place(name, null, empty(around.country()), admin1(around), point, precision, false);
    }

    private static @Nullable Spot spot(@Nullable Unit part, Toponymy named) {
        Unit head = part instanceof Group g && g.role("head") != null ? g.role("head") : part;
        PlaceMention mention = head == null ? null : named.at(head);
        return mention == null || mention.isAmbiguous() ? null : mention.spot();
    }

    /** True when the word for the kind of place says that people live there: it is no part of the name. */
    private boolean isVillage(Group some) {
        Unit type = some.role("type");
        return type != null
                && type.readings().stream()
                        .map(r -> language.value("PLACEKIND", r.lemma()))
                        .filter(Objects::nonNull)
                        .anyMatch(kinds -> List.of(kinds.split(" ")).contains("village"));
    }

    private static String bare(Group some, Unit head, String text) {
        Unit type = some.role("type");
        boolean behind = type != null && type.start() > head.start();
        return text.substring(head.start(), behind ? head.end() : some.end());
    }

    /** The words that name it, with those for its kind when they are part of the name. */
    private String localName(Group some, String text) {
        List<Unit> local = some.roles("local");
        int end = local.getFirst().end();
        for (Unit more : local) {
            end = more.start() - end <= 1 ? Math.max(end, more.end()) : end;
        }
        Unit type = some.role("type");
        int start = local.getFirst().start();
        return text.substring(type == null || isVillage(some) ? start : Math.min(start, type.start()), end);
    }

    private static Place undecided(String printed, PlaceMention mention, Spot spot) {
        boolean oneCountry = mention.rivals().stream().allMatch(r -> r.country().equals(spot.country()));
        String country = oneCountry ? empty(spot.country()) : null;
        return new Place(printed, null, country, null, null, Precision.UNKNOWN, true);
    }

    private Place decided(Group where, Group some, String printed, Spot spot) {
        boolean country = spot.kind().equals("country");
        String id = country ? spot.country() : spot.id();
        Precision precision = precision(where, some, spot);
        Point point = point(spot, precision, where);
        return new Place(printed, id, empty(spot.country()), admin1(spot), point, precision, false);
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

    private Precision precision(Group where, Group some, Spot spot) {
        if (where.is(names.bit("NEARWORD"))) {
            return Precision.NEAR;
        }
        if (some.role("part") != null || where.role("part") != null) {
            return spot.kind().equals("country") ? Precision.REGION : isWide(spot) ? wideOf(spot) : Precision.NEAR;
        }
        return isWide(spot) ? wideOf(spot) : Precision.EXACT;
    }

    private static boolean isWide(Spot spot) {
        return switch (spot.kind()) {
            case "city", "town", "village", "quarter", "camp", "crossing", "base" -> false;
            default -> true;
        };
    }

    /** A desert or forest inside one province is known to the province. */
    private static Precision wideOf(Spot spot) {
        return switch (spot.kind()) {
            case "country" -> Precision.COUNTRY;
            case "adm1" -> Precision.ADMIN1;
            case "adm2" -> Precision.ADMIN2;
            case "sea", "river", "lake" -> Precision.WATER;
            default -> spot.within().admin1().isEmpty() ? Precision.REGION : Precision.ADMIN1;
        };
    }

    private @Nullable String admin1(Spot spot) {
        Spot area = world.atlas().spots().get(spot.within().code());
        return area == null ? null : empty(area.name());
    }

    private Point point(Spot spot, Precision precision, Group where) {
        int radius = switch (precision) {
            case EXACT -> 5;
            case NEAR -> distance(where);
            case ADMIN2 -> 50;
            case ADMIN1 -> 200;
            case REGION -> 400;
            case COUNTRY, WATER, UNKNOWN -> 1000;
        };
        Integer bearing = precision == Precision.NEAR && where.role("distance") != null ? bearing(where) : null;
        return bearing == null ? new Point(spot.lat(), spot.lon(), radius) : moved(spot, radius, bearing);
    }

    /** So many kilometres away in a direction: the true place may lie half as far from there. */
    private static Point moved(Spot spot, int km, int bearing) {
        double lat = spot.lat() + km * Math.cos(Math.toRadians(bearing)) / KM_PER_DEGREE;
        double narrower = Math.max(0.01, Math.cos(Math.toRadians(spot.lat())));
        double lon = spot.lon() + km * Math.sin(Math.toRadians(bearing)) / KM_PER_DEGREE / narrower;
        return new Point(rounded(lat), rounded(lon), Math.max(2, km / 2));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }

    /** Degrees from north, clockwise, of the direction said; null when none is. */
    private @Nullable Integer bearing(Group where) {
        Unit part = where.role("part");
        return part == null
                ? null
                : part.readings().stream()
                        .map(r -> language.value("BEARING", r.lemma()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Integer::valueOf)
                        .orElse(null);
    }

    private int distance(Group where) {
        Unit unit = where.role("unit");
        if (where.role("distance") instanceof Group number && unit != null) {
            for (Unit u : number.roles("value")) {
                for (Reading r : u.readings()) {
                    if (r.tags().has(names.bit("DIGITS")) && r.lemma().length() <= MOST_DIGITS) {
                        return Math.max(
                                1, (int) Math.round(Integer.parseInt(r.lemma()) * metres(unit) / METRES_PER_KM));
                    }
                }
            }
        }
        return NEAR_KM;
    }

    private double metres(Unit unit) {
        return unit.readings().stream()
                .map(r -> language.value("METRES", r.lemma()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Double::valueOf)
                .orElse(METRES_PER_KM);
    }

    private static @Nullable String empty(String s) {
        return s.isEmpty() ? null : s;
    }
}
