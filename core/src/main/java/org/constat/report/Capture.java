package org.constat.report;

import org.jspecify.annotations.Nullable;

/**
 * Bytes as received.
 *
 * @param sha256 lower-case hex digest of {@code bytes}; it names the report
 * @param from file name or address the bytes came from, absent for standard input
 */
public record Capture(byte[] bytes, String sha256, @Nullable String from) {

    /** The short name shown to people: {@code R-} and the first eight hex digits. */
    public String reportId() {
        return "R-" + sha256.substring(0, 8);
    }
}
