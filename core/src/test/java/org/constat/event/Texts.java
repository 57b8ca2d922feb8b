package org.constat.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports to test with: the demonstration reports of this repository, and the texts of the shared folder where there is one. */
final class Texts {
    static final Path DEMO = Path.of("..", "demo");
    static final Path SHARED = Path.of(Objects.requireNonNullElse(System.getenv("CONSTAT_SHARED"), "../../shared"));

    private Texts() {}

    static List<Path> demo() {
        return texts(DEMO);
    }

    /** Retellings of the cases, in several languages. */
    static List<Path> cases() {
        return texts(DEMO.resolve("casebook"));
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report whose first lines, {@code # Key: value}, say where it is from. */
    static Report demo(Path file) {
        String text = read(file);
        String outlet = null;
        LocalDate published = null;
        while (text.startsWith("# ")) {
            int end = text.indexOf('\n');
            String line = text.substring(2, end);
            outlet = line.startsWith("Outlet: ") ? line.substring(8) : outlet;
            published = line.startsWith("Published: ")
                    ? LocalDate.parse(line.substring(11).strip())
                    : published;
            text = text.substring(end + 1);
        }
        return report(text.startsWith("\n") ? text.substring(1) : text, outlet, published);
    }

    static Report report(String text, @Nullable String outlet, @Nullable LocalDate published) {
        return new Report("0".repeat(64), new Publication(outlet, null, null, published), text);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most {@code most} texts of a compressed file with one JSON object in each line, spread over the file. */
    static List<Report> jsonLines(Path file, int most) {
        List<Report> reports = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && reports.size() < most) {
                Map<String, @Nullable Object> object = Json.read(line);
                if (object.get("text") instanceof String text) {
                    reports.add(report(text, null, null));
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }
}
