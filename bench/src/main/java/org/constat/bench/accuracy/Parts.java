package org.constat.bench.accuracy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a benchmark in their order. */
final class Parts {

    private Parts() {}

    static Map<String, String> of(String first, String file, String second, String other) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(first, file);
        parts.put(second, other);
        return parts;
    }
}
