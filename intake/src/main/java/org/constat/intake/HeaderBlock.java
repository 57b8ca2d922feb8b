package org.constat.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.report.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the form {@code # Key: value} before a plain text, ended by a blank line:
 *
 * <pre>
 * # Retells: Example Agency, 30 August 2024
 * # Outlet: Example Daily
 * # Language: fr
 * # Published: 2024-08-30
 * </pre>
 *
 * A block that begins with another key, or holds a line or a value that cannot be read, is no header: it stays in the text,
 * where people see it.
 */
final class HeaderBlock {
    private static final Pattern FIRST = Pattern.compile("# (?:Retells|Outlet|Language|Published): .*");
    private static final Pattern LINE = Pattern.compile("# ([A-Z][A-Za-z -]{0,30}): (.*)");

    private final Map<String, String> values = new HashMap<>();
    private int end;

    private HeaderBlock() {}

    static Article strip(String text) {
        HeaderBlock block = new HeaderBlock();
        Publication publication = block.read(text) ? block.publication() : null;
        return publication == null
                ? new Article(Publication.UNKNOWN, text)
                : new Article(publication, text.substring(block.startOfText(text)));
    }

    /** True when all lines up to the first blank one have the form. */
    private boolean read(String text) {
        boolean reading = FIRST.matcher(line(text)).matches();
        while (reading && !line(text).isBlank()) {
            Matcher line = LINE.matcher(line(text));
            reading = line.matches();
            if (reading) {
                values.put(line.group(1), line.group(2).strip());
                end = Math.min(line.end() + end + 1, text.length());
            }
        }
        return reading;
    }

    private int startOfText(String text) {
        int start = end;
        for (int at = end; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            start = text.charAt(at) == '\n' ? at + 1 : start;
        }
        return start;
    }

    private String line(String text) {
        int feed = text.indexOf('\n', end);
        return text.substring(end, feed < 0 ? text.length() : feed);
    }

    private @Nullable Publication publication() {
        String language = Stated.language(values.get("Language"));
        LocalDate date = Stated.day(values.get("Published"));
        boolean read = (language != null || !values.containsKey("Language"))
                && (date != null || !values.containsKey("Published"));
        return read ? new Publication(Stated.words(values.get("Outlet")), null, language, date) : null;
    }
}
