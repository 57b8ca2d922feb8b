package org.constat.token;

/**
 * An immutable set of names (parts of speech, traits, classes, kinds of group), as bits of {@link Names}.
 *
 * <p>At most {@value #CAPACITY} names; every operation is four machine words.
 */
public record Tags(long a, long b, long c, long d) {

    public static final int CAPACITY = 256;
    public static final Tags NONE = new Tags(0, 0, 0, 0);

    public static Tags of(int bit) {
        long word = 1L << bit;
        return switch (bit >> 6) {
            case 0 -> new Tags(word, 0, 0, 0);
            case 1 -> new Tags(0, word, 0, 0);
            case 2 -> new Tags(0, 0, word, 0);
            case 3 -> new Tags(0, 0, 0, word);
            default -> throw new IllegalArgumentException("bit " + bit + " is not below " + CAPACITY);
        };
    }

    public boolean has(int bit) {
        long word = switch (bit >> 6) {
            case 0 -> a;
            case 1 -> b;
            case 2 -> c;
            default -> d;
        };
        return (word >>> bit & 1) != 0;
    }

    public boolean hasAll(Tags other) {
        return (other.a & ~a | other.b & ~b | other.c & ~c | other.d & ~d) == 0;
    }

    public boolean hasAny(Tags other) {
        return (other.a & a | other.b & b | other.c & c | other.d & d) != 0;
    }

    public Tags plus(Tags other) {
        return new Tags(a | other.a, b | other.b, c | other.c, d | other.d);
    }

    public Tags minus(Tags other) {
        return new Tags(a & ~other.a, b & ~other.b, c & ~other.c, d & ~other.d);
    }

    public boolean isEmpty() {
        return (a | b | c | d) == 0;
    }
}
