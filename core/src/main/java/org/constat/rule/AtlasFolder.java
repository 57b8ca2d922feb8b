package org.constat.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.token.Atlas;
import org.constat.token.Atlas.Found;
import org.constat.token.Atlas.Naming;
import org.constat.token.Lookup;
import org.constat.token.NamePart;
import org.constat.token.PlaceKey;
import org.constat.token.Spot;
import org.constat.token.Tsv;

/** Reads the tables of places: {@code places-*.tsv} of {@code lang/world}, and the first names of the languages. */
public final class AtlasFolder {

    private static final String FIRST = "places-";

    /** Of places of one name, so many are kept: the most populous. */
    private static final int MOST_NAMESAKES = 64;

    /** Columns of the tables, as {@code constat places build} writes them. */
    private enum Column {
        ID,
        KIND,
        COUNTRY,
        ADMIN1,
        ADMIN2,
        LAT,
        LON,
        POPULATION,
        FOUND,
        NAMES,
        FIRST,
        SECOND,
        THIRD,
        ALSO
    }

    private final PlaceKey spelling;
    private final List<Problem> problems;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, List<Naming>> names = new HashMap<>();
    private final Map<String, NamePart> parts = new HashMap<>();
    private final Map<String, Integer> opening = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();

    public AtlasFolder(PlaceKey spelling, List<Problem> problems) {
        this.spelling = spelling;
        this.problems = problems;
    }

    /** True for a file of {@code lang/world} that this class reads. */
    static boolean reads(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(FIRST) || name.equals("letters.tsv");
    }

    static Atlas read(Path world, List<Problem> problems) {
        AtlasFolder folder = new AtlasFolder(PlaceKey.read(world), problems);
        try (Stream<Path> files = Files.list(world)) {
            files.filter(f -> f.getFileName().toString().startsWith(FIRST))
                    .sorted()
                    .forEach(folder::addTable);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + world, e);
        }
        folder.addPeople(world.resolve("..").normalize());
        return folder.atlas();
    }

    /** First names of every language: a place called like one needs the words around it. */
    private void addPeople(Path lang) {
        try (Stream<Path> languages = Files.list(lang)) {
            languages
                    .map(language -> language.resolve("given-names.tsv"))
                    .filter(Files::exists)
                    .sorted()
                    .forEach(file ->
                            Tsv.read(file).rows().forEach(row -> people.put(spelling.of(row.get("lemma")), 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + lang, e);
        }
    }

    /** Everything read so far. */
    public Atlas atlas() {
        Comparator<Naming> order = Comparator.comparing((Naming n) -> n.found() == Found.ALSO)
                .thenComparingLong(n -> -people(n))
                .thenComparing(Naming::id);
        names.replaceAll((key, all) -> all.size() == 1
                ? all
                : all.stream().sorted(order).limit(MOST_NAMESAKES).toList());
        return new Atlas(
                spelling, Lookup.of(spots), Lookup.of(names), Lookup.of(parts), Lookup.of(opening), Lookup.of(people));
    }

    private long people(Naming naming) {
        long population = spots.getOrDefault(naming.id(), NOWHERE).population();
        return naming.found() == Found.ALWAYS ? Math.max(Spot.NEWS, population) : population;
    }

    private static final Spot NOWHERE = new Spot("", "", "", new Spot.Within("", "", ""), 0, 0, 0);

    private void addTable(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            int[] line = {0};
            lines.forEach(l -> add(file.getFileName().toString(), ++line[0], l));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Adds a row; a row that is cut short or has no point is a problem. */
    public void add(String file, int line, String row) {
        if (row.startsWith("#") || row.isEmpty()) {
            return;
        }
        String[] cells = row.split("\t", -1);
        if (cells.length != Column.values().length) {
            problems.add(new Problem(
                    file,
                    line,
                    1,
                    cells.length + " cells, want " + Column.values().length + "; run constat places build"));
            return;
        }
        Spot spot = spot(cells);
        if (spots.put(spot.id(), spot) != null) {
            problems.add(new Problem(file, line, 1, spot.id() + " stands twice in the tables of places"));
        }
        if (spot.kind().equals("country")) {
            spots.put(spot.country(), spot);
        } else if (spot.kind().equals("adm1")) {
            spots.put(spot.within().code(), spot);
        }
        Found found = Found.valueOf(cell(cells, Column.FOUND).toUpperCase(java.util.Locale.ROOT));
        addNames(spot, cell(cells, Column.NAMES), found, "");
        addNames(spot, cell(cells, Column.FIRST), found, "fr");
        addNames(spot, cell(cells, Column.SECOND), found, "en");
        addNames(spot, cell(cells, Column.THIRD), found, "");
        addNames(spot, cell(cells, Column.ALSO), Found.ALSO, "");
    }

    private static String cell(String[] cells, Column column) {
        return cells[column.ordinal()];
    }

    private static Spot spot(String[] cells) {
        String population = cell(cells, Column.POPULATION);
        Spot.Within within = new Spot.Within(
                cell(cells, Column.COUNTRY).intern(),
                cell(cells, Column.ADMIN1).intern(),
                cell(cells, Column.ADMIN2).intern());
        return new Spot(
                cell(cells, Column.ID),
                cell(cells, Column.KIND).intern(),
                shown(cells),
                within,
                Double.parseDouble(cell(cells, Column.LAT)),
                Double.parseDouble(cell(cells, Column.LON)),
                population.isEmpty() ? 0 : Long.parseLong(population));
    }

    private static String shown(String[] cells) {
        for (Column column : List.of(Column.SECOND, Column.NAMES, Column.FIRST, Column.THIRD, Column.ALSO)) {
            String cell = cell(cells, column);
            if (!cell.isEmpty()) {
                int cut = cell.indexOf('|');
                return cut < 0 ? cell : cell.substring(0, cut);
            }
        }
        return "";
    }

    private void addNames(Spot spot, String cell, Found found, String language) {
        if (cell.isEmpty()) {
            return;
        }
        for (String name : cell.split("\\|")) {
            String key = spelling.of(name);
            List<Naming> all = names.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (all.stream().noneMatch(n -> n.id().equals(spot.id()))) {
                all.add(new Naming(spot.id(), spot.kind(), spot.country(), found, language));
                List<String> words = List.of(key.split(" "));
                words.forEach(w -> parts.merge(w, NamePart.inside(w), NamePart::with));
                parts.merge(words.getFirst(), NamePart.first(words), NamePart::with);
                boolean one = words.size() == 1;
                if (found == Found.ALWAYS && (one || isSettled(spot)) || found == Found.ANYWHERE && one) {
                    opening.put(words.getFirst(), 1);
                }
            } else if (!language.isEmpty()) {
                all.replaceAll(
                        n -> n.id().equals(spot.id()) ? new Naming(n.id(), n.kind(), n.country(), n.found(), "") : n);
            }
        }
    }

    private static boolean isSettled(Spot spot) {
        return spot.kind().equals("city") || spot.kind().equals("town");
    }
}
