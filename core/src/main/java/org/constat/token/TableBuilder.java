package org.constat.token;

import java.util.Map;
import java.util.TreeMap;

/** Lays out the bytes of a {@link Table}. */
final class TableBuilder {

    private final TreeMap<String, TableOutput> records = new TreeMap<>();

    void put(String key, TableOutput record) {
        records.put(key, record);
    }

    /** Two of three slots are taken at most. */
    TableOutput build() {
        int capacity = Integer.highestOneBit(Math.max(1, records.size() * 3 / 2)) * 2;
        int[] hashes = new int[capacity];
        int[] places = new int[capacity];
        TableOutput body = new TableOutput();
        for (Map.Entry<String, TableOutput> e : records.entrySet()) {
            int hash = e.getKey().hashCode();
            int slot = Table.slot(hash, capacity);
            while (places[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            hashes[slot] = hash;
            places[slot] = body.size() + 1;
            body.text(e.getKey());
            body.append(e.getValue());
        }
        TableOutput out = new TableOutput();
        out.fixed(capacity);
        for (int slot = 0; slot < capacity; slot++) {
            out.fixed(hashes[slot]);
            out.fixed(places[slot]);
        }
        out.append(body);
        return out;
    }
}
