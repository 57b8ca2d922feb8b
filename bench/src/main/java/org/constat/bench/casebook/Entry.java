package org.constat.bench.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML file. Keys that are not there are empty. */
record Entry(Map<?, ?> keys) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Nullable
    Object value(String key) {
        return keys.get(key);
    }

    boolean has(String key) {
        return keys.get(key) != null;
    }

    /** Whatever stands there, written out; lists without their brackets. */
    String string(String key) {
        Object value = keys.get(key);
        return switch (value) {
            case null -> "";
            case List<?> items ->
                String.join(" to ", items.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    double number(String key) {
        return keys.get(key) instanceof Number n ? n.doubleValue() : Double.NaN;
    }

    Entry inside(String key) {
        return keys.get(key) instanceof Map<?, ?> m ? new Entry(m) : new Entry(Map.of());
    }

    List<Entry> list(String key) {
        List<Entry> found = new ArrayList<>();
        if (keys.get(key) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> m) {
                    found.add(new Entry(m));
                }
            }
        }
        return found;
    }

    List<String> strings(String key) {
        return keys.get(key) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The days named, in order. */
    List<LocalDate> days(String key) {
        Matcher m = DAY.matcher(string(key));
        List<LocalDate> days = new ArrayList<>();
        while (m.find()) {
            days.add(LocalDate.parse(m.group()));
        }
        return days;
    }
}
