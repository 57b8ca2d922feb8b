package org.constat.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Readings to test with: of the demonstration reports, and of texts of the shared folder where there is one. */
public final class Readings {

    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("CONSTAT_SHARED"), "../../shared"));
    private static final Reader READER = Reader.from(Path.of("../lang"));
    private static final List<Reading> DEMO = demoReports().map(READER::read).toList();

    private Readings() {}

    /** In order of the file names. */
    public static List<Reading> demo() {
        return DEMO;
    }

    public static synchronized Reading of(String text, @Nullable String outlet, @Nullable LocalDate published) {
        return READER.read(report(text, outlet, published));
    }

    public static Report report(String text, @Nullable String outlet, @Nullable LocalDate published) {
        return new Report(sha256(text), new Publication(outlet, null, null, published), text);
    }

    private static Stream<Report> demoReports() {
        try (Stream<Path> files = Files.walk(Path.of("../demo"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(Readings::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report file(Path file) {
        try {
            String text = Files.readString(file);
            return report(
                    text.replaceAll("(?m)\\A(# .*\\n)+\\n?", ""),
                    stated("Outlet", text),
                    stated("Published", text) == null ? null : LocalDate.parse(stated("Published", text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String stated(String key, String text) {
        Matcher m = Pattern.compile("(?m)^# " + key + ": (.*)$").matcher(text);
        return m.find() ? m.group(1).strip() : null;
    }

    /** Lines of a file of the shared folder; none where there is no such folder. */
    public static List<String> sharedLines(String file, int most) {
        Path path = SHARED.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return in.lines().limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
