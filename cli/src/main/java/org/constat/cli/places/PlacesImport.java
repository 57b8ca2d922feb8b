package org.constat.cli.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.token.PlaceKey;

/**
 * Adds the places of GeoNames country files to a folder of language data, each file as a table of its own. Places that other tables
 * of the folder have are left out. Same input, same bytes; an import of a file replaces the one before. Linear in the file, which is
 * read line by line; what is kept of it stands in memory.
 */
public final class PlacesImport {

    /** How the tables of imported places are called; {@code constat places build} leaves them alone. */
    static final String PREFIX = "places-import-";

    private final Path world;
    private final PlaceKey spelling;
    private final ImportedRows rows;

    /** What stands in the files that no table can be made of. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<String> problems;

        Refused(List<String> problems) {
            super(problems.getFirst());
            this.problems = problems;
        }

        /** With file and line, in order. */
        public List<String> problems() {
            return problems;
        }
    }

    /** @param langData the folder of the language data */
    public PlacesImport(Path langData) {
        this.world = langData.resolve("world");
        this.spelling = PlaceKey.read(world);
        this.rows = new ImportedRows(world, spelling);
    }

    /**
     * Writes a table for each file and says what it wrote.
     *
     * @param files plain, {@code .gz} or {@code .zip}
     * @throws Refused when any line of any file is none of a GeoNames table; then nothing is written
     */
    public List<String> add(List<Path> files) throws IOException, Refused {
        List<String> problems = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Set<String> known = known(files.stream().map(PlacesImport::nameOf).toList());
        for (Path file : files) {
            tables.add(read(file, known, problems));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<String> written = new ArrayList<>();
        for (Table table : tables) {
            written.add(write(table));
        }
        return written;
    }

    private record Table(String name, List<PlaceRow> rows, int known, int other) {}

    /** {@code places-import-bf.tsv} for {@code BF.txt}, {@code BF.zip}. */
    private static String nameOf(Path file) {
        String bare = String.valueOf(file.getFileName())
                .replaceFirst("(\\.txt|\\.tsv)?(\\.gz|\\.zip)?$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return PREFIX + bare + ".tsv";
    }

    /** Ids of the places that the folder has, but for those of the tables that will be replaced. */
    private Set<String> known(List<String> replaced) throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files = Files.list(world)) {
            for (Path file : files.filter(f -> isTable(f) && !replaced.contains(String.valueOf(f.getFileName())))
                    .toList()) {
                OpenFile.rows(file).forEach(cells -> ids.add(cells.getFirst()));
            }
        }
        return ids;
    }

    private static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).startsWith("places-");
    }

    private Table read(Path file, Set<String> known, List<String> problems) throws IOException {
        List<PlaceRow> found = new ArrayList<>();
        int again = 0;
        int other = 0;
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(OpenFile.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                GeoName name = new GeoName(Arrays.asList(line.split("\t", -1)));
                String problem = name.problem();
                PlaceRow row = problem == null ? rows.row(name) : null;
                if (problem != null) {
                    problems.add(file.getFileName() + ":" + number + ": " + problem);
                } else if (row == null) {
                    other++;
                } else if (known.add(name.id())) {
                    found.add(row);
                } else {
                    again++;
                }
            }
        }
        if (number == 0) {
            problems.add(file.getFileName() + ": is empty");
        }
        return new Table(nameOf(file), found, again, other);
    }

    private String write(Table table) throws IOException {
        StringBuilder text = new StringBuilder("#" + String.join("\t", PlaceRow.COLUMNS) + "\n");
        table.rows().stream()
                .sorted(PlaceTables.ORDER)
                .forEach(r -> text.append(r.line()).append('\n'));
        Files.writeString(world.resolve(table.name()), text, StandardCharsets.UTF_8);
        return table.name() + ": " + table.rows().size() + " places; left out: " + table.known() + " that are known, "
                + table.other() + " of other kinds";
    }
}
