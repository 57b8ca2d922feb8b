package org.constat.claim;

import java.util.Locale;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from the outlet back to the first speaker.
 *
 * @param family the body the voice belongs to; two voices of one family never confirm each other
 * @param party whether that family is a party to the conflict told here
 * @param evidence the words that carry the attribution
 * @param spoke when the voice spoke, where the report says so ("in July, CENTCOM said")
 */
public record Voice(
        Value.Party who,
        @Nullable String family,
        boolean party,
        How how,
        @Nullable Evidence evidence,
        Value.@Nullable When spoke) {

    public Voice(Value.Party who, @Nullable String family, boolean party, How how, @Nullable Evidence evidence) {
        this(who, family, party, how, evidence, null);
    }

    /** How a voice is known. */
    public enum How {
        CREDIT_LINE,
        NAMED,
        QUOTED,
        ANONYMOUS,
        INHERITED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
