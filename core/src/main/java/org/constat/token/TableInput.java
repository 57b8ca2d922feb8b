package org.constat.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads on from a place in a buffer what {@link TableOutput} wrote. Several may read one buffer: its own position is not used. */
public final class TableInput {

    private final ByteBuffer buffer;
    private int at;

    public TableInput(ByteBuffer buffer, int at) {
        this.buffer = buffer;
        this.at = at;
    }

    public int at() {
        return at;
    }

    /** A number of one to five bytes. */
    public int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = buffer.get(at++);
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    public int fixed() {
        int value = buffer.getInt(at);
        at += Integer.BYTES;
        return value;
    }

    public long word() {
        long value = buffer.getLong(at);
        at += Long.BYTES;
        return value;
    }

    public String text() {
        byte[] bytes = new byte[number()];
        buffer.get(at, bytes);
        at += bytes.length;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Tags tags() {
        long[] words = new long[number()];
        Arrays.setAll(words, w -> word());
        return Tags.ofWords(words);
    }

    public <T> List<T> list(Function<TableInput, T> item) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(this));
        }
        return items;
    }

    /** A block that can be read later: it is stepped over. */
    public TableInput block() {
        int length = fixed();
        TableInput inner = new TableInput(buffer, at);
        at += length;
        return inner;
    }

    /** A table, read when something is looked up in it. */
    public <T> Table<T> table(Table.Decoder<T> decoder) {
        return new Table<>(buffer, block().at, decoder);
    }
}
