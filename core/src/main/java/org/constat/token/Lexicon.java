package org.constat.token;

import java.util.List;

/**
 * The readings of word forms: those of the language data, and those of a full-form dictionary that know only part of speech and
 * traits and borrow their classes from the language data's lemmas.
 */
public interface Lexicon {

    /**
     * The readings of a form, empty for an unknown one.
     *
     * @param key the folded form; {@code printed} the form as it stands
     */
    List<Reading> readings(String key, String printed);

    /** True when the form has a reading, or is part of a name. */
    boolean knows(String key, String printed);
}
