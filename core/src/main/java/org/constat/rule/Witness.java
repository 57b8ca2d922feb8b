package org.constat.rule;

/** A whole text, with what must be read in it: later stages know how. */
public interface Witness {

    String text();

    /** True when the text is read by the rules of {@code language} as it must be. */
    boolean holds(Language language);
}
