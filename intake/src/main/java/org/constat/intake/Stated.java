package org.constat.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as inputs state them; null where a value is absent or makes no sense. */
final class Stated {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final int FIRST_YEAR = 1800;

    private Stated() {}

    /** The day of an ISO 8601 date or date-time, in its own offset. Years before 1800 are taken for a program's "no date". */
    static @Nullable LocalDate day(@Nullable String value) {
        Matcher iso = ISO_DAY.matcher(value == null ? "" : value.strip());
        if (!iso.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(iso.group(1));
            return day.getYear() < FIRST_YEAR ? null : day;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /** ISO 639-1 code of a language tag such as {@code ar-IQ} or {@code fr_FR}. */
    static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return code.length() == 2 ? code : null;
    }

    /** What a page can write by number and no text may hold: a lone surrogate becomes U+FFFD, NUL is dropped. */
    static String sound(String value) {
        return LONE_SURROGATE.matcher(value.replace("\0", "")).replaceAll("\uFFFD");
    }

    /** One line, without white space around it, and {@link #sound}. */
    static @Nullable String words(@Nullable String value) {
        String line = sound(value == null ? "" : value).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
