package org.constat.cli.places;

import static org.constat.cli.places.PlaceRow.Column.ALSO;
import static org.constat.cli.places.PlaceRow.Column.NAMES;
import static org.constat.cli.places.PlaceRow.Column.THIRD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.cli.places.PlaceRow.Area;
import org.constat.cli.places.PlaceRow.Column;
import org.constat.cli.places.PlaceRow.Names;
import org.constat.cli.places.PlaceRow.Point;
import org.constat.token.Atlas.Found;
import org.constat.token.PlaceKey;

/** Rows of the populated places. */
final class TownRows {

    /** Places that are no more: historical, abandoned, destroyed. */
    static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private static final String QUARTER = "quarter";
    private static final int CITY = 100_000;
    private static final int KNOWN_ABROAD = 50_000;
    private static final int MOST_ALIASES = 8;
    private static final int LEAST_LETTERS = 4;

    private final Editing editing;
    private final PlaceKey spelling;
    private final Map<String, Map<String, String>> byLanguage;
    private final Romanised romanised;
    private final Map<String, String> pressKey = new HashMap<>();

    TownRows(Editing editing, PlaceKey spelling, Map<String, Map<String, String>> byLanguage, Romanised romanised) {
        this.romanised = romanised;
        this.editing = editing;
        this.spelling = spelling;
        this.byLanguage = byLanguage;
    }

    List<PlaceRow> rows(Iterable<GeoName> towns) {
        findPressTowns(towns);
        List<PlaceRow> rows = new ArrayList<>();
        for (GeoName town : towns) {
            if (town.group().equals("P") && !LEFT_OUT.contains(town.feature()) && editing.knows(town.country())) {
                PlaceRow row = row(town);
                if (!row.names().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Hand-made names, {@code ISO2:town}, are of the most populous town of the country that bears the name. */
    private void findPressTowns(Iterable<GeoName> towns) {
        Map<String, String> wanted = new HashMap<>();
        for (String place : editing.pressPlaces()) {
            int colon = place.indexOf(':');
            if (colon > 0) {
                wanted.put(place.substring(0, colon) + ":" + spelling.of(place.substring(colon + 1)), place);
            }
        }
        Map<String, GeoName> best = new HashMap<>();
        for (GeoName town : towns) {
            String place =
                    town.feature().equals("PPLX") ? null : wanted.get(town.country() + ":" + spelling.of(town.name()));
            place = place == null ? wanted.get(town.country() + ":" + spelling.of(town.ascii())) : place;
            if (place != null) {
                best.merge(place, town, (a, b) -> a.population() >= b.population() ? a : b);
            }
        }
        for (GeoName town : towns) {
            for (String alias : town.feature().equals("PPLX") ? List.<String>of() : town.alternates()) {
                String place = wanted.get(town.country() + ":" + spelling.of(alias));
                if (place != null && !isExact(best.get(place), place)) {
                    best.merge(place, town, (a, b) -> a.population() >= b.population() ? a : b);
                }
            }
        }
        best.forEach((place, town) -> pressKey.put(town.id(), place));
    }

    private boolean isExact(@org.jspecify.annotations.Nullable GeoName town, String place) {
        String name = spelling.of(place.substring(place.indexOf(':') + 1));
        return town != null
                && (spelling.of(town.name()).equals(name)
                        || spelling.of(town.ascii()).equals(name));
    }

    private PlaceRow row(GeoName town) {
        boolean capital = town.feature().equals("PPLC") || editing.isCapital(town.id());
        boolean city = town.population() >= CITY || capital;
        String kind = town.feature().equals("PPLX") ? QUARTER : city ? "city" : "town";
        Found found = pressKey.containsKey(town.id())
                ? Found.ALWAYS
                : capital || !kind.equals(QUARTER) && town.population() >= editing.least(town.country())
                        ? Found.ANYWHERE
                        : Found.BACKED;
        Area area = new Area(town.country(), town.admin1(), town.admin2());
        Point point = new Point(town.lat(), town.lon());
        return new PlaceRow(
                town.id(), kind, area, point, town.population(), found, names(town, city, found != Found.BACKED));
    }

    private Names names(GeoName town, boolean city, boolean prominent) {
        Names names = new Names(spelling);
        String press = pressKey.getOrDefault(town.id(), "");
        for (String language : Sources.LANGUAGES) {
            names.addAll(Column.of(language), editing.press(press, language));
        }
        addLatin(names, NAMES, town.name());
        for (String language : Sources.LANGUAGES) {
            String name =
                    Spelling.clean(byLanguage.getOrDefault(language, Map.of()).getOrDefault(town.id(), ""));
            if (!language.equals("ar")) {
                addLatin(names, Column.of(language), name);
            } else {
                addRightToLeft(names, name);
            }
        }
        addLatin(names, ALSO, town.ascii());
        names.addAll(ALSO, editing.press(press, "also"));
        addAliases(town, city, prominent, names);
        return names;
    }

    /** Two letters that are a word or a body to most readers ("Un") need the words around them. */
    private void addLatin(Names names, Column column, String name) {
        String plain = Spelling.plain(name);
        boolean misleading = plain.length() == 2 && editing.isEveryday(plain);
        if (plain.length() > 1 && Spelling.isLatin(plain)) {
            names.add(misleading ? ALSO : column, plain);
        }
    }

    /** An everyday word is a name only where the words around it speak of a place. */
    private void addRightToLeft(Names names, String name) {
        if (Spelling.isRightToLeft(name)) {
            names.add(name.length() < LEAST_LETTERS || editing.isEveryday(name) ? ALSO : THIRD, name);
        }
    }

    /** What is worked out, not known, must be long enough not to be an everyday word by chance. */
    private void addRomanised(Names names, String name) {
        if (Spelling.isRightToLeft(name)) {
            names.add(name.length() <= LEAST_LETTERS || editing.isEveryday(name) ? ALSO : THIRD, name);
        }
    }

    private void addAliases(GeoName town, boolean city, boolean prominent, Names names) {
        boolean close = editing.isClose(town.country());
        if (town.population() >= KNOWN_ABROAD || prominent && close) {
            String own = Spelling.skeleton(town.ascii());
            town.alternates().stream()
                    .map(Spelling::plain)
                    .filter(TownRows::isWord)
                    .filter(alias -> city || Spelling.skeleton(alias).equals(own))
                    .sorted(Comparator.comparing(
                            (String alias) -> !Spelling.skeleton(alias).equals(own)))
                    .limit(MOST_ALIASES)
                    .forEach(alias -> names.add(ALSO, alias));
        }
        int most = close || city ? 2 : 1;
        List<String> arabic = town.alternates().stream()
                .map(Spelling::clean)
                .filter(Spelling::isRightToLeft)
                .limit(most)
                .toList();
        if (names.of(THIRD).size() < most) {
            arabic.forEach(name -> addRightToLeft(names, name));
        }
        if (names.of(THIRD).isEmpty()) {
            addRomanised(names, romanised.name(town.country(), town.name()));
        }
    }

    private static boolean isWord(String alias) {
        return alias.length() >= LEAST_LETTERS
                && Spelling.isLatin(alias)
                && Character.isUpperCase(alias.charAt(0))
                && !alias.equals(alias.toUpperCase(Locale.ROOT))
                && alias.indexOf('\'') < 0;
    }
}
