package org.constat.token;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * An immutable set of names (parts of speech, traits, classes, kinds of group), as bits of {@link Names}.
 *
 * <p>As many machine words as the highest of its names needs: there is no most.
 */
public final class Tags {

    public static final Tags NONE = new Tags(new long[0]);

    /** The last one is not 0, so that equal sets have equal words. */
    private final long[] words;

    private Tags(long[] words) {
        this.words = words;
    }

    public static Tags of(int bit) {
        long[] words = new long[(bit >> 6) + 1];
        words[bit >> 6] = 1L << bit;
        return new Tags(words);
    }

    /** The set whose words are these; what {@link #words} gave. */
    static Tags ofWords(long... words) {
        int size = words.length;
        while (size > 0 && words[size - 1] == 0) {
            size--;
        }
        return size == 0 ? NONE : new Tags(Arrays.copyOf(words, size));
    }

    /** The names of all these readings together. */
    public static Tags union(List<Reading> readings) {
        Tags all = NONE;
        for (int i = 0; i < readings.size(); i++) {
            all = all.plus(readings.get(i).tags());
        }
        return all;
    }

    long[] words() {
        return words.clone();
    }

    public boolean has(int bit) {
        int w = bit >> 6;
        return w < words.length && (words[w] >>> bit & 1) != 0;
    }

    public boolean hasAll(Tags other) {
        if (other.words.length > words.length) {
            return false;
        }
        long lacking = 0;
        for (int w = 0; w < other.words.length; w++) {
            lacking |= other.words[w] & ~words[w];
        }
        return lacking == 0;
    }

    public boolean hasAny(Tags other) {
        long shared = 0;
        for (int w = Math.min(words.length, other.words.length) - 1; w >= 0; w--) {
            shared |= words[w] & other.words[w];
        }
        return shared != 0;
    }

    public Tags plus(Tags other) {
        if (hasAll(other)) {
            return this;
        }
        if (words.length == 0) {
            return other;
        }
        long[] all = Arrays.copyOf(words, Math.max(words.length, other.words.length));
        for (int w = 0; w < other.words.length; w++) {
            all[w] |= other.words[w];
        }
        return new Tags(all);
    }

    public Tags minus(Tags other) {
        if (!hasAny(other)) {
            return this;
        }
        long[] left = words.clone();
        for (int w = Math.min(words.length, other.words.length) - 1; w >= 0; w--) {
            left[w] &= ~other.words[w];
        }
        return ofWords(left);
    }

    public Tags and(Tags other) {
        return minus(minus(other));
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    /** The highest bit in it; -1 when it is empty. */
    public int last() {
        return words.length * Long.SIZE - 1 - (isEmpty() ? 0 : Long.numberOfLeadingZeros(words[words.length - 1]));
    }

    /** The bits in it, lowest first. */
    public void forEach(IntConsumer action) {
        for (int w = 0; w < words.length; w++) {
            for (long rest = words[w]; rest != 0; rest &= rest - 1) {
                action.accept(w * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tags t && Arrays.equals(words, t.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder bits = new StringBuilder("Tags");
        forEach(bit -> bits.append(' ').append(bit));
        return bits.toString();
    }
}
