package org.constat.cli.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.token.PlaceKey;

/** Makes the tables of places from the open gazetteers and the hand-made tables of {@code lang/world/build}. */
public final class PlacesBuild {

    /** Parts of the world that are filed by themselves, else by continent. */
    private static final Map<String, String> PARTS =
            Map.of("AF", "africa", "AS", "asia", "EU", "europe", "NA", "north-america", "SA", "south-america");

    private final Path world;
    private final PlaceKey spelling;

    /** @param langData the folder of the language data */
    public PlacesBuild(Path langData) {
        this.world = langData.resolve("world");
        this.spelling = PlaceKey.read(world);
    }

    /** Writes the tables and says what it wrote. Same input, same bytes. */
    public List<String> build(Path gazetteer) throws IOException {
        Path build = world.resolve("build");
        Sources sources = Sources.read(gazetteer, build);
        Editing editing = new Editing(world, spelling);
        AreaWords words = new AreaWords(build.resolve("areawords.tsv"));
        Romanised romanised = new Romanised(build);
        AreaRows areas = new AreaRows(sources, editing, words, spelling, romanised);
        TownRows towns = new TownRows(editing, spelling, sources.byLanguage(), romanised);
        List<PlaceRow> first = areas.first();
        List<PlaceRow> rows = new ArrayList<>(areas.countries());
        rows.addAll(first);
        rows.addAll(areas.second());
        rows.addAll(towns.rows(sources.towns().values()));
        Map<String, List<PlaceRow>> parts = new HashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(part(sources, row), k -> new ArrayList<>())
                .add(row));
        parts.put("features", PlaceTables.features(build.resolve("places-hand.tsv"), spelling, first));
        PlaceTables tables = new PlaceTables(world);
        tables.clear();
        tables.write(parts);
        return tables.written();
    }

    private static String part(Sources sources, PlaceRow row) {
        String country = row.area().country();
        Sources.Land land = sources.lands().get(country);
        if (country.equals("US")) {
            return "united-states";
        }
        return land == null ? "oceania" : PARTS.getOrDefault(land.continent(), "oceania");
    }
}
