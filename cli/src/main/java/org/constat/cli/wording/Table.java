package org.constat.cli.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A tab-separated table with a heading line, kept in the resources. */
public record Table(List<String> heading, List<String[]> rows) {

    /** @param path absolute path of the resource */
    static Table load(String path) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the table " + path + " is missing from this installation");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }

    private static Table read(BufferedReader in) throws IOException {
        String first = in.readLine();
        List<String> heading =
                first == null ? List.of() : Arrays.asList(first.substring(1).split("\t"));
        List<String[]> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return new Table(heading, rows);
    }

    String cell(String[] row, String column) {
        int i = heading.indexOf(column);
        if (i < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + heading);
        }
        return i < row.length ? row[i].strip() : "";
    }

    List<String> parts(String[] row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    /** Lower case and straight apostrophes: how printed words are compared with a table. */
    static String fold(String words) {
        return words.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** Whether {@code word} stands in {@code text} with no letter or digit on either side. */
    public static boolean holds(String text, String word) {
        return find(text, word) >= 0;
    }

    static int find(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (opens && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
