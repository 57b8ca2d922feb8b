package org.constat.ledger.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.constat.ledger.journal.Journal;
import org.jdbi.v3.core.Handle;

/**
 * The entry up to which the journal is taken to be known.
 *
 * @param entry number of the last entry known
 */
public record AsOf(long entry) {

    /** All that is known. */
    public static final AsOf NOW = new AsOf(Long.MAX_VALUE);

    /** What holds of a row in force; takes the entry twice. */
    static final String HOLDS = " since <= ? AND (until IS NULL OR until > ?) ";

    /** The last entry stamped at or before the instant. */
    public static AsOf instant(Handle handle, Instant instant) {
        return new AsOf(Journal.asOf(handle, instant));
    }

    /**
     * As people write it: the number of an entry, an instant such as {@code 2024-08-31T12:00Z}, or a day, which means its end in UTC.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static AsOf parse(Handle handle, String text) {
        try {
            if (text.matches("\\d{1,18}")) {
                return new AsOf(Long.parseLong(text));
            }
            return instant(handle, text.indexOf('T') < 0 ? endOf(LocalDate.parse(text)) : at(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no entry, instant or day: write 1180, 2024-08-31T12:00Z or 2024-08-31", e);
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }

    private static Instant at(String text) {
        String whole = text.replaceFirst("(T\\d\\d:\\d\\d)(Z|[+-].*)$", "$1:00$2");
        return java.time.OffsetDateTime.parse(whole).toInstant();
    }
}
