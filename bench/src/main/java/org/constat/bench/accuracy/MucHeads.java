package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Head words as the MUC-4 scorer finds them: the last word before the first comma, conjunction, preposition or relative pronoun. */
final class MucHeads {

    private static final Set<String> PREPOSITIONS = words("""
        of in on at from to for with by near under over against between among during after before aboard inside outside into onto
        through throughout via as than about around within without along across behind beside\
        """);

    private static final Set<String> ENDS = words("""
        who whom whose which that where when wearing carrying belonging identified named called including being are is was were has
        have had will would could should may might traveling travelling heading and or\
        """);

    /** These end a group only when a preposition follows: "men armed with rifles", but "heavily armed men". */
    private static final Set<String> ENDS_BEFORE_PREPOSITION = words("""
        armed used made known loaded filled located placed attached assigned dressed responsible working driving containing allegedly
        killed wounded\
        """);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Pattern WORD = Pattern.compile("[\\w'.&/-]+|,");

    private MucHeads() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static String of(String text) {
        List<String> words = split(text);
        String last = "";
        boolean content = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (word.equals(",")) {
                if (!last.isEmpty()) {
                    break;
                }
                continue;
            }
            if (content && ends(word, next)) {
                break;
            }
            boolean article = ARTICLES.contains(word);
            last = article && content ? last : word;
            content |= !article && !word.chars().allMatch(Character::isDigit);
        }
        String bare = last.replaceAll("'s?$", "");
        return bare.isEmpty() ? last : bare;
    }

    private static boolean ends(String word, String next) {
        return PREPOSITIONS.contains(word)
                || ENDS.contains(word)
                || ENDS_BEFORE_PREPOSITION.contains(word) && PREPOSITIONS.contains(next);
    }

    private static List<String> split(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", " ");
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(bare.split("\\s--\\s|;|:", -1)[0]);
        while (m.find()) {
            String word = m.group().equals(",") ? "," : m.group().replaceAll("^[.'\"-]+|[.'\"-]+$", "");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
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
