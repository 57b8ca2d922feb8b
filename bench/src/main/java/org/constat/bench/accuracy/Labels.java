package org.constat.bench.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/** From kinds of happening to the labels of a benchmark, by a table beside this class: our type, their label. */
final class Labels {

    private final Map<EventType, List<String>> byType = new LinkedHashMap<>();

    private Labels() {}

    /** @param table name of the resource; lines that begin with {@code #} are comments */
    static Labels read(String table) {
        Labels labels = new Labels();
        try (InputStream bytes = Labels.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + table + " beside " + Labels.class);
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            in.lines().filter(l -> !l.startsWith("#")).forEach(labels::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        for (EventType type : EventType.values()) {
            if (type.code().equals(cells[0])) {
                byType.computeIfAbsent(type, t -> new ArrayList<>()).add(cells[1]);
            }
        }
    }

    /** The label of a type, null when the table has none. */
    @Nullable
    String of(EventType type) {
        List<String> labels = byType.getOrDefault(type, List.of());
        return labels.isEmpty() ? null : labels.getFirst();
    }
}
