package org.constat.token;

import java.util.List;

/**
 * A word, number or sign where it stands in the printed text.
 *
 * @param start UTF-16 offset, {@code end} exclusive; a clitic that was split off covers its own letters only
 */
public record Token(int start, int end, Word word) implements Unit {

    @Override
    public List<Reading> readings() {
        return word.readings();
    }

    @Override
    public boolean is(int bit) {
        return word.carries().has(bit);
    }

    @Override
    public boolean isAny(Tags some) {
        return word.carries().hasAny(some);
    }

    public String key() {
        return word.key();
    }
}
