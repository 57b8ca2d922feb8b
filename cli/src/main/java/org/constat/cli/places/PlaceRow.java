package org.constat.cli.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.constat.token.Atlas.Found;
import org.constat.token.PlaceKey;

/**
 * One line of a table of places.
 *
 * @param found where its names are taken for a place
 */
record PlaceRow(String id, String kind, Area area, Point point, long population, Found found, Names names) {

    /** Columns of the tables, in order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "country",
            "admin1",
            "admin2",
            "lat",
            "lon",
            "population",
            "found",
            "names",
            "fr",
            "en",
            "ar",
            "also");

    /** GeoNames codes; empty where a place lies in several or in none. */
    record Area(String country, String admin1, String admin2) {}

    /** Degrees, WGS 84. */
    record Point(double lat, double lon) {

        /** To about a hundred metres. */
        private static String cell(double degrees) {
            return String.format(Locale.ROOT, "%.3f", degrees).replaceFirst("\\.?0+$", "");
        }
    }

    /** Which texts a name is looked for in. */
    enum Column {
        /** All that are written in its script. */
        NAMES,
        /** Those in the languages of {@link Sources#LANGUAGES}, in that order. */
        FIRST,
        SECOND,
        THIRD,
        /** All, but only where the words around it speak of a place. */
        ALSO;

        private static final List<Column> BY_LANGUAGE = List.of(FIRST, SECOND, THIRD);

        static Column of(String language) {
            return BY_LANGUAGE.get(Sources.LANGUAGES.indexOf(language));
        }

        /** Of the tables. */
        String header() {
            int language = BY_LANGUAGE.indexOf(this);
            return language < 0 ? name().toLowerCase(Locale.ROOT) : Sources.LANGUAGES.get(language);
        }
    }

    /** Names in the order of trust; one that is spelt like an earlier one is left out. */
    static final class Names {
        private final Map<Column, Set<String>> lists = new EnumMap<>(Column.class);
        private final Map<String, Column> keys = new TreeMap<>();
        private final PlaceKey spelling;

        Names(PlaceKey spelling) {
            this.spelling = spelling;
        }

        /** A name known to one language may be added for the other. */
        void add(Column column, String name) {
            String key = spelling.of(name);
            boolean language = column == Column.FIRST || column == Column.SECOND;
            Column known = keys.get(key);
            boolean news =
                    known == null || language && (known == Column.FIRST || known == Column.SECOND) && known != column;
            if (!key.isEmpty() && news) {
                keys.put(key, column);
                lists.computeIfAbsent(column, c -> new LinkedHashSet<>()).add(name);
            }
        }

        void addAll(Column column, Collection<String> names) {
            names.forEach(name -> add(column, name));
        }

        boolean has(String name) {
            return keys.containsKey(spelling.of(name));
        }

        Set<String> of(Column column) {
            return lists.getOrDefault(column, Set.of());
        }

        List<String> all() {
            return lists.values().stream().flatMap(Set::stream).toList();
        }

        boolean isEmpty() {
            return lists.isEmpty();
        }

        private String cell(Column column) {
            return String.join("|", of(column));
        }
    }

    String line() {
        List<String> cells = new ArrayList<>(List.of(
                id,
                kind,
                area.country,
                area.admin1,
                area.admin2,
                Point.cell(point.lat),
                Point.cell(point.lon),
                population == 0 ? "" : Long.toString(population),
                found.name().toLowerCase(Locale.ROOT)));
        for (Column column : Column.values()) {
            cells.add(names.cell(column));
        }
        return String.join("\t", cells);
    }
}
