package org.constat.token;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of printed forms, for at most {@code most} forms at a time: a form that has not been met while half as many
 * others were is forgotten. A form is looked up where it stands in the text, so that one met before costs no object; forms of more than
 * {@value #LONGEST} letters are made each time.
 */
public final class Memo<T> {

    private static final int LONGEST = 255;

    /**
     * Open addressing; never more than half full. What a look-up reads lies together: the hash and the place of a form in one array,
     * the letters of all forms in another, each form behind its length.
     */
    private static final class Forms<T> {
        private static final int TYPICAL = 12;

        private final int[] slots;
        private final @Nullable Object[] things;
        private char[] letters;
        private int end = 1;
        private int size;

        Forms(int most) {
            this.things = new @Nullable Object[Integer.highestOneBit(Math.max(1, most)) * 4];
            this.slots = new int[things.length * 2];
            this.letters = new char[most * TYPICAL + 2];
        }

        /** Where the form is, or where it would go. */
        int slot(String text, int from, int to, int hash) {
            int at = (hash ^ hash >>> 15) & things.length - 1;
            while (slots[2 * at + 1] != 0 && (slots[2 * at] != hash || !isForm(slots[2 * at + 1], text, from, to))) {
                at = at + 1 & things.length - 1;
            }
            return at;
        }

        private boolean isForm(int place, String text, int from, int to) {
            int length = to - from;
            boolean same = letters[place] == length;
            for (int k = 0; k < length && same; k++) {
                same = letters[place + 1 + k] == text.charAt(from + k);
            }
            return same;
        }

        @SuppressWarnings("unchecked") // only puts fill it
        @Nullable
        T thing(int slot) {
            return (T) things[slot];
        }

        void put(String form, int hash, T thing) {
            int slot = slot(form, 0, form.length(), hash);
            int length = form.length();
            if (end + length >= letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2 + length);
            }
            letters[end] = (char) length;
            form.getChars(0, length, letters, end + 1);
            slots[2 * slot] = hash;
            slots[2 * slot + 1] = end;
            things[slot] = thing;
            end += length + 1;
            size++;
        }
    }

    private final int most;
    private Forms<T> now;
    private Forms<T> before;

    public Memo(int most) {
        this.most = most;
        this.now = new Forms<>(most / 2);
        this.before = new Forms<>(1);
    }

    /** What {@code compute} makes of the form at {@code [from, to)} of a text. */
    public T get(String text, int from, int to, Function<String, T> compute) {
        if (to - from > LONGEST) {
            return compute.apply(text.substring(from, to));
        }
        int hash = hash(text, from, to);
        T known = now.thing(now.slot(text, from, to, hash));
        return known == null ? met(text, from, to, hash, compute) : known;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private T met(String text, int from, int to, int hash, Function<String, T> compute) {
        T known = before.thing(before.slot(text, from, to, hash));
        String form = text.substring(from, to);
        T made = known == null ? compute.apply(form) : known;
        if (now.size >= most / 2) {
            before = now;
            now = new Forms<>(most / 2);
        }
        now.put(form, hash, made);
        return made;
    }
}
