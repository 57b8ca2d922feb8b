package org.constat.cli;

import java.util.Locale;

/** Whether marks are coloured. */
enum ColourWish {
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
