package org.constat.cli.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.cli.places.PlaceRow.Point;
import org.constat.token.Tsv;

/**
 * The open gazetteers, read.
 *
 * @param towns populated places by GeoNames id, the later table before the earlier
 * @param byLanguage names by GeoNames id or area code, per language
 * @param areas areas of the first level by code, and of the second
 * @param outlines what Natural Earth says of areas of the first level, by code
 * @param middles points that are set by hand, by country or area code
 */
record Sources(
        Map<String, GeoName> towns,
        Map<String, Map<String, String>> byLanguage,
        Map<String, Map<String, String>> isoNames,
        Areas areas,
        Map<String, Outline> outlines,
        Map<String, Land> lands,
        Map<String, Point> middles) {

    static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    /** @param ids GeoNames ids of areas of the first level */
    record Areas(Map<String, String> first, Map<String, String> second, Map<String, String> ids) {}

    /** @param iso code as CLDR writes it */
    record Outline(String iso, Point middle, Map<String, String> names) {}

    /** A country: its GeoNames id, continent, population and middle. */
    record Land(String id, String continent, long population, Point middle) {}

    static Sources read(Path folder, Path build) throws IOException {
        Map<String, GeoName> towns = new LinkedHashMap<>();
        for (String file : List.of("xponents/cities15000.txt.gz", "cities1000-2020.txt.gz")) {
            OpenFile.geoNames(folder.resolve(file)).forEach(town -> towns.putIfAbsent(town.id(), town));
        }
        Map<String, Map<String, String>> names = new HashMap<>();
        Map<String, Map<String, String>> isoNames = new HashMap<>();
        for (String language : LANGUAGES) {
            names.put(language, Catalogue.read(folder.resolve("geonames-mo/" + language + ".mo")));
            isoNames.put(language, Subdivisions.read(folder.resolve("cldr-subdivisions/" + language + ".xml")));
        }
        Map<String, String> ids = new HashMap<>();
        OpenFile.rows(folder.resolve("xponents/admin1CodesASCII.txt")).forEach(c -> ids.put(c.get(0), c.get(3)));
        Areas areas = new Areas(
                CodedNames.read(folder.resolve("admin1.json")), CodedNames.read(folder.resolve("admin2.json")), ids);
        Map<String, Point> middles = middles(Tsv.read(build.resolve("country-centres.tsv")));
        return new Sources(towns, names, isoNames, areas, outlines(folder), lands(folder, middles), middles);
    }

    private static Map<String, Outline> outlines(Path folder) throws IOException {
        Map<String, Outline> outlines = new HashMap<>();
        for (List<String> c : OpenFile.rows(folder.resolve("ne_admin1_names.tsv.gz"))) {
            if (!c.get(0).equals("iso_3166_2")) {
                Point middle = new Point(Double.parseDouble(c.get(5)), Double.parseDouble(c.get(6)));
                Map<String, String> names = Map.of("", c.get(8), "en", c.get(9), "fr", c.get(10), "ar", c.get(11));
                String iso = c.get(0).toLowerCase(java.util.Locale.ROOT).replace("-", "");
                outlines.putIfAbsent(c.get(2), new Outline(iso, middle, names));
            }
        }
        return outlines;
    }

    private static Map<String, Point> middles(Tsv centres) {
        Map<String, Point> middles = new HashMap<>();
        centres.rows()
                .forEach(r -> middles.put(
                        r.get("place"), new Point(Double.parseDouble(r.get("lat")), Double.parseDouble(r.get("lon")))));
        return middles;
    }

    private static Map<String, Land> lands(Path folder, Map<String, Point> middles) throws IOException {
        Map<String, Land> lands = new HashMap<>();
        for (List<String> c : OpenFile.rows(folder.resolve("xponents/countryInfo.txt"))) {
            Point middle = middles.get(c.get(0));
            if (middle != null) {
                lands.put(c.get(0), new Land(c.get(16), c.get(8), Long.parseLong(c.get(7)), middle));
            }
        }
        return lands;
    }

    /** What the gazetteers call a thing in one language; empty when they do not say. */
    List<String> named(String language, String key) {
        String name = byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, "");
        return name.isEmpty() ? List.of() : new ArrayList<>(List.of(name));
    }
}
