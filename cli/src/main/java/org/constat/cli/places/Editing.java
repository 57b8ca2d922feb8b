package org.constat.cli.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.token.PlaceKey;
import org.constat.token.Tsv;

/** What people of this project decided: press names, everyday words, how closely conflict news looks at a country. */
final class Editing {

    /** From how many inhabitants a town's names are found anywhere. */
    private static final int USUAL = 100_000;

    private final Map<String, Tsv.Row> press = new HashMap<>();
    private final Set<String> everyday = new HashSet<>();
    private final Map<String, Tsv.Row> news = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final PlaceKey spelling;

    Editing(Path world, PlaceKey spelling) {
        this.spelling = spelling;
        Path build = world.resolve("build");
        Tsv.read(build.resolve("names-added.tsv")).rows().forEach(r -> press.put(r.get("place"), r));
        Tsv.read(build.resolve("common-words.tsv")).rows().forEach(r -> everyday.add(spelling.of(r.get("word"))));
        Tsv.read(build.resolve("news-countries.tsv")).rows().forEach(r -> news.put(r.get("country"), r));
        for (Tsv.Row row : Tsv.read(world.resolve("countries.tsv")).rows()) {
            countries.add(row.get("iso2"));
            capitals.add(row.get("capital"));
        }
    }

    boolean knows(String country) {
        return countries.contains(country);
    }

    boolean isCapital(String id) {
        return capitals.contains(id);
    }

    /** True for a word that is no place name to most who read it. */
    boolean isEveryday(String name) {
        return everyday.contains(spelling.of(name));
    }

    /** Names that the press gives to a place, per language; none for most. */
    List<String> press(String place, String language) {
        Tsv.Row row = press.get(place);
        return row == null ? List.of() : row.parts(language);
    }

    boolean hasPress(String place) {
        return press.containsKey(place);
    }

    Set<String> pressPlaces() {
        return press.keySet();
    }

    /** From how many inhabitants the names of a town are found anywhere. */
    long least(String country) {
        Tsv.Row row = news.get(country);
        return row == null ? USUAL : Long.parseLong(row.get("least"));
    }

    boolean isClose(String country) {
        return least(country) < USUAL / 10;
    }
}
