package org.constat.cli.places;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.token.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Writes romanised names in the letters of Arabic, by tables: back from the romanisation of BGN/PCGN (1956), and as the press writes names
 * of Africa and Eastern Europe. Against the names that gazetteers do have, each scheme is used only in countries where it is mostly right.
 */
final class Romanised {

    private static final String GLUE = "~";

    /** @param marked only names that show signs of romanisation can be taken back */
    private record Scheme(String name, boolean marked) {}

    private final Map<String, Scheme> countries = new HashMap<>();
    private final Map<String, List<Map.Entry<String, String>>> letters = new HashMap<>();

    /** @param build the folder of {@code romanised.tsv} and {@code romanised-countries.tsv} */
    Romanised(Path build) {
        for (Tsv.Row row : Tsv.read(build.resolve("romanised-countries.tsv")).rows()) {
            countries.put(
                    row.get("country"),
                    new Scheme(row.get("scheme"), !row.get("needs").isEmpty()));
        }
        for (Tsv.Row row : Tsv.read(build.resolve("romanised.tsv")).rows()) {
            letters.computeIfAbsent(row.get("scheme"), k -> new ArrayList<>())
                    .add(Map.entry(row.get("from"), row.get("to")));
        }
        Comparator<Map.Entry<String, String>> longestFirst =
                Comparator.comparingInt(e -> -e.getKey().length());
        letters.values().forEach(list -> list.sort(longestFirst));
    }

    /** The name in the other script; empty where no scheme is sure. */
    String name(String country, String romanised) {
        Scheme scheme = countries.get(country);
        String low = Normalizer.normalize(romanised, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (scheme == null || scheme.marked && low.chars().allMatch(c -> c < 0x80)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        String[] parts = low.split("[ -]+");
        for (int i = 0; i < parts.length; i++) {
            String word = word(scheme, "^" + parts[i] + (i < parts.length - 1 ? "$+" : "$"));
            if (word == null) {
                return "";
            }
            words.add(word);
        }
        return String.join(" ", words).replace(GLUE + " ", "");
    }

    private @Nullable String word(Scheme scheme, String marked) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < marked.length()) {
            Map.Entry<String, String> rule = rule(scheme, marked, i);
            if (rule == null && "^$+".indexOf(marked.charAt(i)) < 0) {
                return null;
            }
            out.append(rule == null ? "" : rule.getValue());
            i += rule == null ? 1 : rule.getKey().length();
        }
        return out.toString();
    }

    private Map.@Nullable Entry<String, String> rule(Scheme scheme, String marked, int at) {
        for (Map.Entry<String, String> rule : letters.getOrDefault(scheme.name, List.of())) {
            if (marked.startsWith(rule.getKey(), at)) {
                return rule;
            }
        }
        return null;
    }
}
