package org.constat.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a publication before its text is read: from options, a header block or markup.
 *
 * @param outlet who published, as stated or given
 * @param lang ISO 639-1 code, absent when the text itself must tell
 * @param date day of publication, in the outlet's own calendar day
 */
public record Publication(
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String lang,
        @Nullable LocalDate date) {

    public static final Publication UNKNOWN = new Publication(null, null, null, null);
}
