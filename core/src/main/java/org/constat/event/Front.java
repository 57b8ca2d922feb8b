package org.constat.event;

import java.time.LocalDate;
import java.util.Locale;
import org.constat.claim.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param lang ISO 639-1 code of the text
 * @param publisher who published this copy, when stated or given
 * @param copyOf whose text it is, when a credit says so
 */
public record Front(
        String lang,
        String title,
        @Nullable Published published,
        @Nullable String publisher,
        @Nullable CopyOf copyOf) {

    public record Published(LocalDate date, PublishedBasis basis) {}

    public record CopyOf(String name, String how, Evidence evidence) {}

    public enum PublishedBasis {
        STATED,
        INFERRED,
        GIVEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
