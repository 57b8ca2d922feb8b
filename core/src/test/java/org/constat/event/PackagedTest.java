package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.junit.jupiter.api.Test;

/** The index that the build makes reads as the folder it was made from. */
class PackagedTest {

    @Test
    void readsTheSame() throws IOException {
        Reader folder = Reader.from(Path.of("../lang"));
        Reader packaged = Reader.packaged();
        List<Report> reports = reports();
        assertThat(reports).hasSizeGreaterThan(20);
        for (Report report : reports) {
            assertThat(packaged.read(report)).isEqualTo(folder.read(report));
        }
    }

    private static List<Report> reports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../demo"))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(PackagedTest::report)
                    .toList();
        }
    }

    private static Report report(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String text = lines.dropWhile(l -> l.startsWith("# ")).collect(Collectors.joining("\n"));
            return new Report("0".repeat(64), Publication.UNKNOWN, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
