package org.constat.cli.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.token.Tsv;

/** Words that say what kind of area a name is of: {@code Governorate}, {@code province de}. */
final class AreaWords {

    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();

    AreaWords(Path file) {
        for (Tsv.Row row : Tsv.read(file).rows()) {
            Map<String, List<String>> side = row.get("side").equals("before") ? before : after;
            side.computeIfAbsent(row.get("lang"), k -> new ArrayList<>())
                    .add(row.get("word").toLowerCase(Locale.ROOT));
        }
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed();
        before.values().forEach(words -> words.sort(longestFirst));
        after.values().forEach(words -> words.sort(longestFirst));
    }

    /** The name without such words; the name itself when nothing else is left. */
    String bare(String language, String name) {
        String now = name;
        for (String next = once(language, now); !next.equals(now); next = once(language, now)) {
            now = next;
        }
        return now;
    }

    private String once(String language, String name) {
        String low = name.toLowerCase(Locale.ROOT);
        for (String word : before.getOrDefault(language, List.of())) {
            String opening = word.endsWith("'") ? word : word + " ";
            if (low.startsWith(opening) && low.length() > opening.length() + 2) {
                return name.substring(opening.length()).strip();
            }
        }
        for (String word : after.getOrDefault(language, List.of())) {
            if (low.endsWith(" " + word) && low.length() > word.length() + 3) {
                return name.substring(0, name.length() - word.length() - 1).strip();
            }
        }
        return name;
    }
}
