package org.constat.cli.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.token.Tsv;

/**
 * Writes names back from the letters of the BGN/PCGN romanisation, with the replacements of {@code romanisation.tsv}: at each place of
 * the name the longest that fits, of those at the beginning or end of a word first.
 */
final class Romanisation {

    private record Step(String from, String to, boolean first, boolean last) {}

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();

    Romanisation(Path build) {
        for (Tsv.Row row : Tsv.read(build.resolve("romanisation.tsv")).rows()) {
            String from = row.get("from");
            if (row.get("to").isEmpty() && from.startsWith("@")) {
                countries.add(from.substring(1));
            } else {
                boolean first = from.startsWith("^");
                boolean last = from.endsWith("$");
                steps.add(new Step(from.replaceAll("[\\^$]", ""), row.get("to").replace("-", ""), first, last));
            }
        }
        steps.sort(Comparator.comparingInt((Step s) -> -s.from.length())
                .thenComparing(s -> !(s.first || s.last))
                .thenComparing(Step::from));
    }

    /** The name in its own letters, when the country's names are romanised so and every letter has an answer. */
    List<String> original(GeoName town) {
        if (!countries.contains(town.country())) {
            return List.of();
        }
        StringBuilder out = new StringBuilder();
        for (String word : Spelling.clean(town.name()).toLowerCase(Locale.ROOT).split("[ -]")) {
            String one = word(word);
            if (one.isEmpty()) {
                return List.of();
            }
            boolean article = isArticle(word);
            out.append(one).append(article ? "" : " ");
        }
        return List.of(out.toString().strip());
    }

    /** {@code al}, and what it becomes before the letters of the sun. */
    private static boolean isArticle(String word) {
        return word.matches("a[lrsdtznṣṭḍẓş]|ash|adh|ath|el");
    }

    private String word(String word) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            Step step = at(word, i);
            if (step == null) {
                return "";
            }
            out.append(step.to);
            i += step.from.length();
        }
        return out.toString();
    }

    private @org.jspecify.annotations.Nullable Step at(String word, int i) {
        for (Step step : steps) {
            boolean fits = word.startsWith(step.from, i)
                    && (!step.first || i == 0)
                    && (!step.last || i + step.from.length() == word.length());
            if (fits) {
                return step;
            }
        }
        return null;
    }
}
