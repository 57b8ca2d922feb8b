package org.constat.report;

import org.jspecify.annotations.Nullable;

/**
 * One published text.
 *
 * @param sha256 digest of the captured bytes, the report's identity
 * @param text the text as printed; positions everywhere in {@code core} are UTF-16 offsets into it
 * @param versionOf digest of the earlier capture of the same address that this one differs from
 */
public record Report(
        String sha256,
        Publication publication,
        String text,
        @Nullable String versionOf) {

    public Report(String sha256, Publication publication, String text) {
        this(sha256, publication, text, null);
    }

    /** The short name shown to people: {@code R-} and the first eight hex digits. */
    public String id() {
        return "R-" + sha256.substring(0, 8);
    }
}
