package org.constat.token;

import java.util.Map;

/**
 * A thing of the world that names stand for.
 *
 * @param id key of its table: ISO code, GeoNames id, or a key of ours
 * @param kind as the table says: {@code armed_group}, {@code city}, {@code agency} ...
 * @param facts the other columns of its row, by column name; empty cells are absent
 */
public record Entity(String id, String kind, Map<String, String> facts) {

    /** The fact under {@code column}, or the empty string. */
    public String fact(String column) {
        return facts.getOrDefault(column, "");
    }
}
