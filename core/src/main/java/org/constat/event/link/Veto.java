package org.constat.event.link;

import java.util.Locale;

/** What forbids that two mentions be of one happening, whatever else they share: conflicting evidence is never merged by force. */
public enum Veto {
    /** One report tells them apart. */
    SAME_REPORT,
    /** Both state the day, and the days lie apart. */
    DAYS_APART,
    /** Both name the place exactly, and the places lie far apart. */
    PLACES_APART,
    /** Both name who fought whom, and nobody is the same. */
    SIDES_APART,
    /** Numbers that no revision explains, in places or on days that differ too. */
    TOLLS_APART,
    /** What is talked about and what is done by force. */
    KINDS_APART;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
