package org.constat.token;

import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A hash table inside a buffer: nothing is decoded before it is asked for. A number of slots, a power of two; per slot the key's
 * {@link String#hashCode} and where its record begins (0: empty slot), probed one after another; then the records: the key in UTF-8,
 * preceded by its length, and the value. A look-up takes constant time and, when the key is not there, no memory.
 */
public final class Table<T> implements Lookup<T> {

    /** Makes a value of its bytes. */
    @FunctionalInterface
    public interface Decoder<T> {
        T decode(String key, TableInput value);
    }

    private static final int SLOT = 2 * Integer.BYTES;

    private final ByteBuffer buffer;
    private final int slots;
    private final int capacity;
    private final Decoder<T> decoder;

    Table(ByteBuffer buffer, int start, Decoder<T> decoder) {
        this.buffer = buffer;
        this.capacity = buffer.getInt(start);
        this.slots = start + Integer.BYTES;
        this.decoder = decoder;
    }

    static int slot(int hash, int capacity) {
        return (hash ^ hash >>> 16) & capacity - 1;
    }

    @Override
    public @Nullable T get(String key) {
        int hash = key.hashCode();
        int slot = slot(hash, capacity);
        for (int place = place(slot); place != 0; place = place(slot)) {
            if (buffer.getInt(slots + slot * SLOT) == hash) {
                TableInput in = record(place);
                int length = in.number();
                if (isKey(in.at(), length, key)) {
                    return decoder.decode(key, new TableInput(buffer, in.at() + length));
                }
            }
            slot = slot + 1 & capacity - 1;
        }
        return null;
    }

    @Override
    public void forEach(BiConsumer<String, T> action) {
        for (int slot = 0; slot < capacity; slot++) {
            int place = place(slot);
            if (place != 0) {
                TableInput in = record(place);
                String key = in.text();
                action.accept(key, decoder.decode(key, in));
            }
        }
    }

    private int place(int slot) {
        return buffer.getInt(slots + slot * SLOT + Integer.BYTES);
    }

    private TableInput record(int place) {
        return new TableInput(buffer, slots + capacity * SLOT + place - 1);
    }

    /** Compares by the bytes that {@code key} would have in UTF-8. */
    private boolean isKey(int start, int length, String key) {
        int end = start + length;
        int at = start;
        for (int i = 0; i < key.length(); ) {
            int code = key.codePointAt(i);
            int bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            if (at + bytes > end || !isLetter(at, bytes, code)) {
                return false;
            }
            at += bytes;
            i += Character.charCount(code);
        }
        return at == end;
    }

    private boolean isLetter(int at, int bytes, int code) {
        if (bytes == 1) {
            return buffer.get(at) == code;
        }
        int rest = code;
        for (int k = bytes - 1; k > 0; k--) {
            if (buffer.get(at + k) != (byte) (0x80 | rest & 0x3f)) {
                return false;
            }
            rest >>>= 6;
        }
        return buffer.get(at) == (byte) (0xf00 >> bytes | rest);
    }
}
