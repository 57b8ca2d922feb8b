package org.constat.ledger.review;

import java.util.Locale;

/** Kinds of question, in the order in which they are asked: safety, conflicts, links, readings, what was announced and never came. */
public enum Kind {
    /** A report tells of sexual violence: its passages are hidden until somebody decided. */
    SEXUAL_VIOLENCE,
    MINOR,
    VICTIM,
    /** A report names persons who hold no public office. */
    PERSON,
    DATE,
    PLACE,
    FIGURE,
    RESPONSIBILITY,
    /** Two mentions were joined on thin grounds. */
    SAME_EVENT,
    /** The machine says itself that it may have misread claims of a report. */
    READING,
    /** A report announced news ("identification under way") that is due and has not been looked after. */
    FOLLOW_UP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isSafety() {
        return compareTo(PERSON) <= 0;
    }

    public boolean isConflict() {
        return compareTo(DATE) >= 0 && compareTo(RESPONSIBILITY) <= 0;
    }
}
