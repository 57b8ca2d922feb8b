package org.constat.claim;

import java.util.Locale;

/** What the speaker commits to. */
public enum Modality {
    ASSERTED,
    HEDGED,
    NO_INDICATION,
    DENIED,
    PLANNED,
    PROJECTED,
    HYPOTHETICAL,
    PRESUPPOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
