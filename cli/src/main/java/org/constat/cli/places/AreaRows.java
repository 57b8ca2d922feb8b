package org.constat.cli.places;

import static org.constat.cli.places.PlaceRow.Column.ALSO;
import static org.constat.cli.places.PlaceRow.Column.NAMES;
import static org.constat.cli.places.PlaceRow.Column.THIRD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.cli.places.PlaceRow.Area;
import org.constat.cli.places.PlaceRow.Column;
import org.constat.cli.places.PlaceRow.Names;
import org.constat.cli.places.PlaceRow.Point;
import org.constat.cli.places.Sources.Land;
import org.constat.cli.places.Sources.Outline;
import org.constat.token.Atlas.Found;
import org.constat.token.PlaceKey;
import org.jspecify.annotations.Nullable;

/** Rows of countries and of areas of the first and second level. */
final class AreaRows {

    private final Sources sources;
    private final Editing editing;
    private final AreaWords words;
    private final PlaceKey spelling;
    private final Romanised romanised;
    private final Map<String, List<GeoName>> townsOf = new HashMap<>();
    private final Set<String> townNames = new HashSet<>();

    AreaRows(Sources sources, Editing editing, AreaWords words, PlaceKey spelling, Romanised romanised) {
        this.romanised = romanised;
        this.sources = sources;
        this.editing = editing;
        this.words = words;
        this.spelling = spelling;
        for (GeoName town : sources.towns().values()) {
            townsOf.computeIfAbsent(town.area1(), k -> new ArrayList<>()).add(town);
            townsOf.computeIfAbsent(town.area2(), k -> new ArrayList<>()).add(town);
            townNames.add(town.area2() + " " + spelling.of(town.name()));
        }
    }

    /** Countries have their names in another table. */
    List<PlaceRow> countries() {
        List<PlaceRow> rows = new ArrayList<>();
        sources.lands().forEach((code, land) -> {
            if (editing.knows(code)) {
                Area area = new Area(code, "", "");
                Names none = new Names(spelling);
                rows.add(
                        new PlaceRow(land.id(), "country", area, land.middle(), land.population(), Found.ALWAYS, none));
            }
        });
        return rows;
    }

    List<PlaceRow> first() {
        List<PlaceRow> rows = new ArrayList<>();
        sources.areas().first().forEach((code, name) -> {
            String country = code.substring(0, code.indexOf('.'));
            Land land = sources.lands().get(country);
            if (editing.knows(country) && land != null) {
                Outline outline = outline(code, name);
                Point drawn = outline != null ? outline.middle() : middle(code, land.middle());
                Point point = sources.middles().getOrDefault(code, drawn);
                String id = sources.areas().ids().getOrDefault(code, code);
                Area area = new Area(country, code.substring(code.indexOf('.') + 1), "");
                long people = people(code);
                rows.add(new PlaceRow(
                        id,
                        "adm1",
                        area,
                        point,
                        people,
                        editing.hasPress(code) ? Found.ALWAYS : Found.ANYWHERE,
                        names(code, name, outline)));
            }
        });
        return rows;
    }

    /** Natural Earth's areas are older than the codes: only one of the same name is the same area. */
    private @Nullable Outline outline(String code, String name) {
        Outline found = sources.outlines().get(code);
        if (found == null) {
            return null;
        }
        List<String> same = List.of(Spelling.skeleton(name), Spelling.skeleton(words.bare("en", name)));
        boolean is = List.of("", "en").stream()
                .map(language ->
                        Spelling.skeleton(words.bare("en", found.names().getOrDefault(language, ""))))
                .anyMatch(s -> !s.isEmpty() && same.contains(s));
        return is ? found : null;
    }

    private Names names(String code, String name, @Nullable Outline outline) {
        Names names = new Names(spelling);
        for (String language : Sources.LANGUAGES) {
            names.addAll(Column.of(language), editing.press(code, language));
        }
        for (String language : Sources.LANGUAGES) {
            List<String> given = new ArrayList<>(sources.named(language, code));
            if (outline != null) {
                given.add(sources.isoNames().getOrDefault(language, Map.of()).getOrDefault(outline.iso(), ""));
                given.add(outline.names().getOrDefault(language, ""));
            }
            given.forEach(g -> addArea(names, language, g));
        }
        addArea(names, "", name);
        if (names.of(THIRD).isEmpty()) {
            String country = code.substring(0, code.indexOf('.'));
            addArea(names, "ar", romanised.name(country, words.bare("en", name)));
        }
        names.addAll(ALSO, editing.press(code, "also"));
        return names;
    }

    private void addArea(Names names, String language, String given) {
        String name = language.equals("ar") ? Spelling.clean(given) : Spelling.plain(given);
        if (!(language.equals("ar") ? Spelling.isRightToLeft(name) : Spelling.isLatin(name)) || name.length() < 2) {
            return;
        }
        String bare = words.bare(language.isEmpty() ? "en" : language, name);
        Column column = language.isEmpty() ? NAMES : Column.of(language);
        boolean everyday = column == THIRD && (editing.isEveryday(bare) || bare.length() < 3);
        names.add(everyday ? ALSO : column, bare);
        names.add(column, name);
    }

    List<PlaceRow> second() {
        List<PlaceRow> rows = new ArrayList<>();
        sources.areas().second().forEach((code, given) -> {
            List<GeoName> towns = townsOf.get(code);
            String name = Spelling.plain(given);
            String[] codes = code.split("\\.", 3);
            if (towns != null && Spelling.isLatin(name) && editing.knows(codes[0])) {
                Names names = new Names(spelling);
                String bare = words.bare("en", name);
                boolean told = !bare.equals(name);
                boolean seat = townNames.contains(code + " " + spelling.of(bare));
                if (told || !seat) {
                    names.add(NAMES, name);
                    names.add(seat ? NAMES : ALSO, seat ? name : bare);
                    if (!seat) {
                        addArea(names, "ar", romanised.name(codes[0], words.bare("en", given)));
                    }
                    Point point = middle(towns);
                    Area area = new Area(codes[0], codes[1], codes[2]);
                    rows.add(new PlaceRow(
                            code, "adm2", area, point, people(code), told ? Found.ANYWHERE : Found.BACKED, names));
                }
            }
        });
        return rows;
    }

    private long people(String code) {
        return townsOf.getOrDefault(code, List.of()).stream()
                .mapToLong(GeoName::population)
                .sum();
    }

    private Point middle(String code, Point otherwise) {
        List<GeoName> towns = townsOf.get(code);
        return towns == null ? otherwise : middle(towns);
    }

    private static Point middle(List<GeoName> towns) {
        double[] lat = towns.stream().mapToDouble(GeoName::lat).sorted().toArray();
        double[] lon = towns.stream().mapToDouble(GeoName::lon).sorted().toArray();
        return new Point(lat[lat.length / 2], lon[lon.length / 2]);
    }
}
