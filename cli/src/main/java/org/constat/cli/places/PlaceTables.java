package org.constat.cli.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.cli.places.PlaceRow.Area;
import org.constat.cli.places.PlaceRow.Column;
import org.constat.cli.places.PlaceRow.Names;
import org.constat.cli.places.PlaceRow.Point;
import org.constat.token.Atlas.Found;
import org.constat.token.PlaceKey;
import org.constat.token.Tsv;

/** Writes rows into tables that stay small enough to be looked at. */
final class PlaceTables {

    private static final int LARGEST = 1_800_000;
    static final Comparator<PlaceRow> ORDER =
            Comparator.comparing((PlaceRow r) -> r.area().country()).thenComparing(PlaceRow::id);

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    PlaceTables(Path folder) {
        this.folder = folder;
    }

    /** What was written, a line for each table. */
    List<String> written() {
        return written;
    }

    /** Takes the tables of an earlier run away, not those that were imported. */
    void clear() throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(PlaceTables::isBuilt).sorted().toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isBuilt(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("places-") && !name.startsWith(PlacesImport.PREFIX);
    }

    /** One table for each part of the world, or several, each with whole countries. */
    void write(Map<String, List<PlaceRow>> byPart) throws IOException {
        for (Map.Entry<String, List<PlaceRow>> part : new TreeMap<>(byPart).entrySet()) {
            List<StringBuilder> tables =
                    tables(part.getValue().stream().sorted(ORDER).toList());
            for (int i = 0; i < tables.size(); i++) {
                String name = "places-" + part.getKey() + (tables.size() == 1 ? "" : "-" + (i + 1)) + ".tsv";
                String text = "#" + String.join("\t", PlaceRow.COLUMNS) + "\n" + tables.get(i);
                Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
                written.add(name + ": " + (text.lines().count() - 1) + " places");
            }
        }
    }

    private static List<StringBuilder> tables(List<PlaceRow> rows) {
        Map<String, StringBuilder> byCountry = new TreeMap<>();
        rows.forEach(r -> byCountry
                .computeIfAbsent(r.area().country(), k -> new StringBuilder())
                .append(r.line())
                .append('\n'));
        List<StringBuilder> tables = new ArrayList<>(List.of(new StringBuilder()));
        int bytes = 0;
        for (StringBuilder country : byCountry.values()) {
            int more = country.toString().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > 0 && bytes + more > LARGEST) {
                tables.add(new StringBuilder());
                bytes = 0;
            }
            tables.getLast().append(country);
            bytes += more;
        }
        return tables;
    }

    /** The rows of the hand-made table of features. */
    static List<PlaceRow> features(Path file, PlaceKey spelling, List<PlaceRow> areas) {
        Map<String, String> codes = new HashMap<>();
        for (PlaceRow area : areas) {
            String country = area.area().country();
            area.names()
                    .all()
                    .forEach(n -> codes.putIfAbsent(
                            country + "." + spelling.of(n), area.area().admin1()));
        }
        List<PlaceRow> rows = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(file).rows()) {
            Names names = new Names(spelling);
            for (Column column : List.of(Column.NAMES, Column.SECOND, Column.FIRST, Column.THIRD, Column.ALSO)) {
                names.addAll(column, row.parts(column.header()));
            }
            Point point = new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            String country = row.get("country");
            Area area = new Area(country, codes.getOrDefault(country + "." + spelling.of(row.get("admin1")), ""), "");
            rows.add(new PlaceRow(row.get("id"), row.get("kind"), area, point, 0, Found.ALWAYS, names));
        }
        return rows;
    }
}
