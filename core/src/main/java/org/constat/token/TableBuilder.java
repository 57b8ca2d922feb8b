package org.constat.token;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/** Lays out the bytes of a {@link Table}. */
final class TableBuilder {

    private TableBuilder() {}

    /** Two of three slots are taken at most. */
    static <T> TableOutput build(SortedMap<String, T> entries, BiConsumer<TableOutput, T> value) {
        int capacity = Integer.highestOneBit(Math.max(1, entries.size() * 3 / 2)) * 2;
        int[] hashes = new int[capacity];
        int[] places = new int[capacity];
        TableOutput records = new TableOutput();
        for (Map.Entry<String, T> e : entries.entrySet()) {
            int hash = e.getKey().hashCode();
            int slot = Table.slot(hash, capacity);
            while (places[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            hashes[slot] = hash;
            places[slot] = records.size() + 1;
            records.text(e.getKey());
            value.accept(records, e.getValue());
        }
        TableOutput out = new TableOutput();
        out.fixed(capacity);
        for (int slot = 0; slot < capacity; slot++) {
            out.fixed(hashes[slot]);
            out.fixed(places[slot]);
        }
        out.append(records);
        return out;
    }
}
