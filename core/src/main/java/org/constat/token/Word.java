package org.constat.token;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word form of one language with its readings; one object serves every occurrence.
 *
 * <p>{@link #marks} keeps what the rule engine works out about the form, so that it is worked out once.
 */
public final class Word {

    private final String key;
    private final List<Reading> readings;
    private long @Nullable [] marks;

    public Word(String key, List<Reading> readings) {
        this.key = key;
        this.readings = List.copyOf(readings);
    }

    /** The folded form that words are compared by. */
    public String key() {
        return key;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** The marks of this form, computed at the first call. Racing threads compute equal values. */
    public long[] marks(Function<Word, long[]> compute) {
        long[] known = marks;
        if (known == null) {
            known = compute.apply(this);
            marks = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return key;
    }
}
