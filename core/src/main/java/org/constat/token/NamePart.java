package org.constat.token;

import java.util.List;

/**
 * A word as part of names. Words fall into 64 kinds, by chance: of a word that many names begin with, the kinds of the words behind it
 * tell in most texts that none of these names stands here.
 *
 * @param longest how many words the longest name that begins with it has; 0 when it stands only inside names, -1 when in none
 * @param seconds the kinds of the words that come second in names that begin with it, one bit each
 * @param kinds its own kind, or those of all words it can be taken for
 */
public record NamePart(int longest, long seconds, long kinds) {

    public static final NamePart NONE = new NamePart(-1, 0, 0);

    private static final int GOLDEN = 0x9e3779b9;

    /** The first word of a name. */
    public static NamePart first(List<String> name) {
        String word = name.getFirst();
        return of(word, name.size(), name.size() > 1 ? kind(name.get(1)) : 0);
    }

    /** A word of a name. */
    public static NamePart inside(String word) {
        return of(word, 0, 0);
    }

    public static NamePart of(String word, int longest, long seconds) {
        return new NamePart(longest, seconds, kind(word));
    }

    private static long kind(String word) {
        return 1L << (word.hashCode() * GOLDEN >>> Integer.SIZE - 6);
    }

    /** What holds of either. */
    public NamePart with(NamePart other) {
        return new NamePart(Math.max(longest, other.longest), seconds | other.seconds, kinds | other.kinds);
    }

    /** The same with anything behind it. */
    NamePart open() {
        return new NamePart(longest, -1, kinds);
    }

    /** False when no name goes on from this word with the other. */
    boolean mayPrecede(NamePart next) {
        return (seconds & next.kinds) != 0;
    }
}
