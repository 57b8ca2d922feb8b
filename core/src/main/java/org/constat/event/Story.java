package org.constat.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A short text with everything that must be read in it, and nothing more: lines that begin with {@code #}, perhaps {@code published}
 * with a day, the text as printed, a line {@code ---}, and the lines of {@link StoryLines}.
 *
 * @param head the lines before the text
 * @param expected the lines below {@code ---}
 */
public record Story(List<String> head, String text, List<String> expected) {

    private static final String RULE = "---";
    private static final String PUBLISHED = "published ";
    private static final String OPEN = "# open:";

    /** @throws IllegalArgumentException when no line {@code ---} parts the text from what is read in it */
    public static Story parse(String file) {
        List<String> lines = file.lines().toList();
        int rule = lines.indexOf(RULE);
        if (rule < 0) {
            throw new IllegalArgumentException("no line --- between the text and what must be read in it");
        }
        int start = 0;
        while (start < rule && isHead(lines.get(start))) {
            start++;
        }
        return new Story(
                lines.subList(0, start),
                String.join("\n", lines.subList(start, rule)).strip() + "\n",
                lines.subList(rule + 1, lines.size()).stream()
                        .filter(l -> !l.isBlank())
                        .toList());
    }

    private static boolean isHead(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith(PUBLISHED);
    }

    /** Why the reader cannot yet tell this story, or null. */
    public @Nullable String open() {
        return head.stream()
                .filter(l -> l.startsWith(OPEN))
                .map(l -> l.substring(OPEN.length()).strip())
                .findFirst()
                .orElse(null);
    }

    /** @throws IllegalArgumentException when the day of publication is no date */
    public Report report(String language) {
        return new Report(digest(), new Publication(null, null, language, published()), text);
    }

    private @Nullable LocalDate published() {
        for (String line : head) {
            if (line.startsWith(PUBLISHED)) {
                try {
                    return LocalDate.parse(line.substring(PUBLISHED.length()).strip());
                } catch (DateTimeParseException e) {
                    throw new IllegalArgumentException("'" + line + "' is not: published 2024-03-15", e);
                }
            }
        }
        return null;
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The file of this story with what {@code reading} found as its lower half. */
    public String blessed(Reading reading) {
        List<String> lines = new ArrayList<>();
        head.stream().filter(l -> !l.isBlank()).forEach(lines::add);
        lines.add("");
        lines.add(text.strip());
        lines.add(RULE);
        lines.addAll(StoryLines.of(reading));
        return String.join("\n", lines) + "\n";
    }
}
