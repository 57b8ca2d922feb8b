package org.constat.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Bytes of an index while it is built; {@link TableInput} reads them. */
public final class TableOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public int size() {
        return bytes.size();
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public void number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    public void fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
    }

    public void word(long value) {
        fixed((int) (value >>> 32));
        fixed((int) value);
    }

    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    public void tags(Tags tags) {
        long[] words = tags.words();
        number(words.length);
        for (long word : words) {
            word(word);
        }
    }

    public <T> void list(Collection<T> items, BiConsumer<TableOutput, T> item) {
        number(items.size());
        items.forEach(i -> item.accept(this, i));
    }

    public void block(TableOutput inner) {
        fixed(inner.size());
        bytes.writeBytes(inner.bytes());
    }

    void append(TableOutput inner) {
        bytes.writeBytes(inner.bytes());
    }

    /** A table of everything in {@code entries}; the same entries give the same bytes in whatever order they come. */
    public <T> void table(Lookup<T> entries, BiConsumer<TableOutput, T> value) {
        TreeMap<String, T> sorted = new TreeMap<>();
        entries.forEach(sorted::put);
        block(TableBuilder.build(sorted, value));
    }
}
