package org.constat.event.figure;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a figure.
 *
 * @param family two voices of one family never confirm each other; absent where the voice belongs to no known body
 * @param name as the report names the first voice; empty where there is none
 * @param party whether the family fights in this event
 */
public record Body(@Nullable String family, String name, boolean party) {

    /** A report's own words, without a voice. */
    public static final Body NONE = new Body(null, "", false);

    public boolean isVoice() {
        return family != null || !name.isEmpty();
    }

    /** What makes two bodies one. */
    public String key() {
        return family != null ? family : name;
    }
}
