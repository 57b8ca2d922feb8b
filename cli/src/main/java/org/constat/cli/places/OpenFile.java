package org.constat.cli.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of open gazetteers: plain, {@code .gz}, or the one table inside a {@code .zip}. */
final class OpenFile {

    private OpenFile() {}

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        String name = file.toString();
        return name.endsWith(".gz") ? new GZIPInputStream(in) : name.endsWith(".zip") ? inside(file, in) : in;
    }

    private static InputStream inside(Path file, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme")) {
                return zip;
            }
        }
        zip.close();
        throw new IOException(file + " holds no table; take a country file of download.geonames.org/export/dump");
    }

    /** The cells of every line that is no comment. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    rows.add(Arrays.asList(line.split("\t", -1)));
                }
            }
        }
        return rows;
    }

    /** @throws IOException naming the first line that has not the cells of a GeoNames table */
    static List<GeoName> geoNames(Path file) throws IOException {
        List<GeoName> names = new ArrayList<>();
        for (List<String> cells : rows(file)) {
            if (cells.size() != GeoName.CELLS) {
                throw new IOException(file + ", line " + (names.size() + 1) + ": " + cells.size() + " cells, want "
                        + GeoName.CELLS + " as in the country files of download.geonames.org/export/dump");
            }
            names.add(new GeoName(cells));
        }
        return names;
    }
}
