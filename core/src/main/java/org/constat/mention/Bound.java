package org.constat.mention;

import java.util.Locale;

/** How a number is to be read. */
public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    ABOUT,
    RANGE,
    VAGUE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
