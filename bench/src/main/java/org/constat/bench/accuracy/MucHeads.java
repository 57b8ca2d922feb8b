package org.constat.bench.accuracy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Head words as the MUC-4 scorer finds them: the last word before the first comma, conjunction, preposition or relative pronoun. */
final class MucHeads {

    private static final Set<String> STOPS = Set.of(
            "of", "in", "on", "at", "from", "to", "for", "with", "by", "near", "under", "over", "against", "between",
            "among", "during", "before", "after", "and", "or", "who", "whom", "whose", "which", "that", "where",
            "when");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private MucHeads() {}

    static String of(String words) {
        String last = "";
        String bare = words.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", " ");
        for (String part : bare.strip().split("\\s+")) {
            String word = part.replaceAll("^[^\\w]+|[^\\w]+$", "").replaceAll("'s?$", "");
            if (!last.isEmpty() && STOPS.contains(word)) {
                return last;
            }
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                last = word;
            }
            if (!last.isEmpty() && (part.endsWith(",") || part.endsWith(";"))) {
                return last;
            }
        }
        return last;
    }

    /** Heads of the answers that the keys of a document give for some slots. */
    static Set<String> keyed(Document document, List<String> slots, boolean optional) {
        Set<String> heads = new LinkedHashSet<>();
        for (Document template : document.list("templates")) {
            if (template.flag("optional") == optional) {
                for (String slot : slots) {
                    template.list(slot).forEach(f -> f.strings("alts").forEach(a -> heads.add(of(a))));
                }
            }
        }
        return heads;
    }
}
