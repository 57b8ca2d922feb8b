package org.constat.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One line of a benchmark's file. Fields that the file lacks, or that are null there, are empty. */
record Document(Map<String, @Nullable Object> fields) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Documents of a file of JSON lines, compressed when its name ends in {@code .gz}. */
    static List<Document> read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                        StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null) {
                if (!line.isBlank()) {
                    documents.add(new Document(object(Json.read(line), file)));
                }
                line = in.readLine();
            }
        }
        return documents;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object line, Path file) throws IOException {
        if (line instanceof Map<?, ?> fields) {
            return (Map<String, @Nullable Object>) fields;
        }
        throw new IOException(file + ": a line is no JSON object");
    }

    String id() {
        return string("docid");
    }

    /** SHA-256 of its name: what stands for the bytes of a capture, and differs between documents. */
    String digest() {
        try {
            byte[] name = id().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java must have", e);
        }
    }

    String text() {
        return string("text");
    }

    String string(String field) {
        return fields.get(field) instanceof String s ? s : "";
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    double number(String field) {
        return fields.get(field) instanceof Number n ? n.doubleValue() : 0;
    }

    /** Objects in a list under {@code field}. */
    List<Document> list(String field) {
        List<Document> found = new ArrayList<>();
        if (fields.get(field) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?>) {
                    found.add(of(item));
                }
            }
        }
        return found;
    }

    /** The object under {@code field}; one without fields when there is none. */
    Document inside(String field) {
        return fields.get(field) instanceof Map<?, ?> object ? of(object) : new Document(Map.of());
    }

    List<String> strings(String field) {
        return fields.get(field) instanceof Collection<?> items
                ? items.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Document of(Object item) {
        return new Document((Map<String, @Nullable Object>) item);
    }

    /** The day under the first of {@code names} that holds one. */
    @Nullable
    LocalDate day(String... names) {
        for (String name : names) {
            Matcher written = DAY.matcher(string(name));
            LocalDate day = written.lookingAt() ? day(written.group()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null; // no day of the calendar: as good as none
        }
    }
}
