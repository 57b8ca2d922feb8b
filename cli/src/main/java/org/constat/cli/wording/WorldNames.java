package org.constat.cli.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of the language data by id, looked up when one is needed: the tables are long and most ids are never shown. */
final class WorldNames {
    private static final List<String> TABLES =
            List.of("/org/constat/lang/world/groups.tsv", "/org/constat/lang/world/outlets.tsv");

    private final String code;
    private final Map<String, Optional<String>> found = new HashMap<>();

    WorldNames(String code) {
        this.code = code;
    }

    /** The first name of {@code id} in the interface language. Linear in the tables, once per id. */
    Optional<String> of(String id) {
        return found.computeIfAbsent(
                id,
                wanted -> TABLES.stream()
                        .flatMap(table -> in(table, wanted).stream())
                        .findFirst());
    }

    private Optional<String> in(String path, String id) {
        try (InputStream in = WorldNames.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String first = lines.readLine();
            int column =
                    first == null ? -1 : List.of(first.substring(1).split("\t")).indexOf(code);
            return lines.lines()
                    .filter(line -> line.startsWith(id + "\t"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> column >= 0 && column < row.length && !row[column].isBlank())
                    .map(row -> row[column].split("\\|")[0].strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }
}
