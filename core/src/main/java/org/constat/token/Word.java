package org.constat.token;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word form of one language with its readings; one object serves every occurrence.
 *
 * <p>{@link #kept} keeps what the rule engine works out about the form, so that it is worked out once.
 */
public final class Word {

    private final String key;
    private final List<Reading> readings;
    private final Tags carries;
    private final String opens;
    private @Nullable Object kept;
    private @Nullable NamePart inNames;
    private @Nullable NamePart inPlaces;

    public Word(String key, List<Reading> readings) {
        this(key, readings, key);
    }

    private Word(String key, List<Reading> readings, String opens) {
        this.key = key;
        this.opens = opens;
        this.readings = List.copyOf(readings);
        this.carries = Tags.union(this.readings);
    }

    /** The folded form that words are compared by. */
    public String key() {
        return key;
    }

    /** The same form where it opens a longer written word. */
    Word opening(String whole) {
        return new Word(key, readings, whole);
    }

    /** The folded form of the written word from here to its end: a clitic may be the first letter of a name. */
    String opens() {
        return opens;
    }

    public List<Reading> readings() {
        return readings;
    }

    /** The names of all its readings together. */
    public Tags carries() {
        return carries;
    }

    /** What {@code compute} makes of this form, computed at the first call and kept. Racing threads compute equal values. */
    public <T> T kept(Class<T> type, Function<Word, T> compute) {
        Object known = kept;
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T made = compute.apply(this);
        kept = made;
        return made;
    }

    /** What it is in names of the language: what {@code find} finds, at the first call. */
    NamePart inNames(Function<Word, NamePart> find) {
        NamePart known = inNames;
        if (known == null) {
            known = find.apply(this);
            inNames = known;
        }
        return known;
    }

    /** The same for names of places. */
    NamePart inPlaces(Function<Word, NamePart> find) {
        NamePart known = inPlaces;
        if (known == null) {
            known = find.apply(this);
            inPlaces = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return key;
    }
}
