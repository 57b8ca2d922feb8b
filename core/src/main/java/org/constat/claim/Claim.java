package org.constat.claim;

import java.util.Set;
import org.constat.mention.Value;

/** One fact as one voice states it. */
public record Claim(
        Field field, Value value, Modality modality, Attribution said, Evidence evidence, Set<Doubt> doubts) {

    /** Why the machine may have misread: a closed set of reasons, not a probability. */
    public enum Doubt {
        AMBIGUOUS_PLACE,
        LONG_DISTANCE,
        VOICE_INHERITED,
        AMBIGUOUS_TERM,
        YEAR_INFERRED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
