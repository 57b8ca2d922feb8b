package org.constat.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of printed forms, for at most {@code most} forms at a time: a form that has not been met while half as many
 * others were is forgotten. A form is looked up where it stands in the text, so that one met before costs no object.
 */
public final class Memo<T> {

    private record Made<T>(String form, T thing) {}

    /** Open addressing; never more than half full. */
    private static final class Forms<T> {
        private final @Nullable Object[] slots;
        private final int[] hashes;
        private int size;

        Forms(int most) {
            this.slots = new @Nullable Object[Integer.highestOneBit(Math.max(1, most)) * 4];
            this.hashes = new int[slots.length];
        }

        /** Where the form is, or where it would go. */
        int slot(String text, int from, int to) {
            int hash = hash(text, from, to);
            int at = (hash ^ hash >>> 15) & slots.length - 1;
            while (slots[at] != null && (hashes[at] != hash || !isForm(made(at), text, from, to))) {
                at = at + 1 & slots.length - 1;
            }
            return at;
        }

        private static int hash(String text, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + text.charAt(i);
            }
            return hash;
        }

        private boolean isForm(@Nullable Made<T> made, String text, int from, int to) {
            return made != null && made.form.length() == to - from && text.startsWith(made.form, from);
        }

        @SuppressWarnings("unchecked") // only puts fill it
        @Nullable
        Made<T> made(int slot) {
            return (Made<T>) slots[slot];
        }

        void put(int slot, Made<T> made) {
            slots[slot] = made;
            hashes[slot] = hash(made.form, 0, made.form.length());
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
        Made<T> known = now.made(now.slot(text, from, to));
        return known == null ? met(text, from, to, compute) : known.thing;
    }

    private T met(String text, int from, int to, Function<String, T> compute) {
        Made<T> made = before.made(before.slot(text, from, to));
        if (made == null) {
            String form = text.substring(from, to);
            made = new Made<>(form, compute.apply(form));
        }
        if (now.size >= most / 2) {
            before = now;
            now = new Forms<>(most / 2);
        }
        now.put(now.slot(text, from, to), made);
        return made.thing;
    }
}
