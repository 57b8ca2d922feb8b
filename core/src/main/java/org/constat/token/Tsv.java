package org.constat.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the language data: tab-separated, UTF-8, columns named in the first line behind {@code #}; other lines that begin with
 * {@code #} are comments.
 */
public record Tsv(String file, List<String> columns, List<Row> rows) {

    /** @param line one-based; {@code cells} trimmed */
    public record Row(String file, int line, List<String> columns, List<String> cells) {

        /** The cell under {@code column}; empty when the row or the table has none. */
        public String get(String column) {
            int i = columns.indexOf(column);
            return i < 0 || i >= cells.size() ? "" : cells.get(i);
        }

        /** The parts of a cell that holds several, separated by {@code |}. */
        public List<String> parts(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
        }

        /** The words of a cell, separated by spaces. */
        public List<String> words(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(" +"));
        }
    }

    /** Reads {@code path}; a file that is not there is an empty table. */
    public static Tsv read(Path path) {
        int parts = path.getNameCount();
        String name = path.subpath(Math.max(0, parts - 2), parts).toString().replace('\\', '/');
        if (!Files.exists(path)) {
            return new Tsv(name, List.of(), List.of());
        }
        try {
            return of(name, Files.readAllLines(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + "; check that it is UTF-8 text", e);
        }
    }

    static Tsv of(String name, List<String> lines) {
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0).replaceFirst("^#\\s*", ""));
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(name, n + 1, columns, cells(line)));
            }
        }
        return new Tsv(name, columns, rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
