package org.constat.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person says about the inputs; each value given here wins over what the input says of itself.
 *
 * @param maxBytes largest input accepted, in bytes; a larger one is refused as unsafe and not read past this limit
 * @param forcedLang ISO 639-1 code of the text
 * @param forcedPublished day of publication
 * @param source name of the outlet
 * @param url address the bytes came from, recorded in the capture; nothing is fetched
 */
public record IntakeOptions(
        long maxBytes,
        @Nullable String forcedLang,
        @Nullable LocalDate forcedPublished,
        @Nullable String source,
        @Nullable String url) {

    public static final long DEFAULT_MAX_BYTES = 10_000_000;

    public static final IntakeOptions DEFAULT = new IntakeOptions(DEFAULT_MAX_BYTES, null, null, null, null);

    public IntakeOptions {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1, not " + maxBytes);
        }
    }

    public IntakeOptions withMaxBytes(long bytes) {
        return new IntakeOptions(bytes, forcedLang, forcedPublished, source, url);
    }
}
