package org.constat.cli.places;

import static org.constat.cli.places.PlaceRow.Column.ALSO;
import static org.constat.cli.places.PlaceRow.Column.NAMES;
import static org.constat.cli.places.PlaceRow.Column.THIRD;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.cli.places.PlaceRow.Area;
import org.constat.cli.places.PlaceRow.Names;
import org.constat.cli.places.PlaceRow.Point;
import org.constat.token.Atlas.Found;
import org.constat.token.PlaceKey;
import org.constat.token.Tsv;
import org.jspecify.annotations.Nullable;

/** Rows of places that an import brings: villages first of all, so with every spelling that GeoNames has. */
final class ImportedRows {

    private static final int CITY = 100_000;
    private static final int TOWN = 1_000;
    private static final int MOST_ALIASES = 8;
    private static final int SHORT = 3;

    private final Editing editing;
    private final PlaceKey spelling;
    private final Romanised romanised;
    private final Map<String, String> kinds = new HashMap<>();

    ImportedRows(Path world, PlaceKey spelling) {
        Path build = world.resolve("build");
        this.spelling = spelling;
        this.editing = new Editing(world, spelling);
        this.romanised = new Romanised(build);
        Tsv.read(build.resolve("feature-kinds.tsv")).rows().forEach(r -> kinds.put(r.get("feature"), r.get("kind")));
    }

    /** Null for what is no place that news happens at, or lies in no country. */
    @Nullable
    PlaceRow row(GeoName place) {
        String kind = kind(place);
        Names names = names(place);
        if (kind == null || names.isEmpty() || !editing.knows(place.country())) {
            return null;
        }
        boolean known = place.population() >= editing.least(place.country()) && !kind.equals("quarter");
        return new PlaceRow(
                place.id(),
                kind,
                new Area(place.country(), place.admin1(), place.admin2()),
                new Point(place.lat(), place.lon()),
                place.population(),
                known ? Found.ANYWHERE : Found.BACKED,
                names);
    }

    private @Nullable String kind(GeoName place) {
        String code = place.group() + "." + place.feature();
        String kind = kinds.getOrDefault(code, kinds.get(place.group()));
        if (kind == null || !kind.equals("town") || TownRows.LEFT_OUT.contains(place.feature())) {
            return TownRows.LEFT_OUT.contains(place.feature()) ? null : kind;
        }
        return place.population() >= CITY ? "city" : place.population() >= TOWN ? kind : "village";
    }

    private Names names(GeoName place) {
        Names names = new Names(spelling);
        List<String> latin = Stream.concat(Stream.of(place.name(), place.ascii()), place.alternates().stream())
                .map(Spelling::plain)
                .filter(name -> Spelling.isLatin(name) && isTelling(name))
                .limit(2L + MOST_ALIASES)
                .toList();
        latin.forEach(name -> names.add(names.isEmpty() ? NAMES : ALSO, name));
        place.alternates().stream()
                .map(Spelling::clean)
                .filter(Spelling::isRightToLeft)
                .forEach(name -> names.add(isTelling(name) ? THIRD : ALSO, name));
        String worked = names.of(THIRD).isEmpty() ? romanised.name(place.country(), place.name()) : "";
        if (Spelling.isRightToLeft(worked)) {
            names.add(ALSO, worked);
        }
        return names;
    }

    /** Neither so short nor so common that it is no name to most who read it. */
    private boolean isTelling(String name) {
        return name.length() > SHORT || name.length() > 1 && !editing.isEveryday(name);
    }
}
