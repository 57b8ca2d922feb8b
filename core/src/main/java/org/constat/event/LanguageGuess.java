package org.constat.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.constat.rule.LangData.Telling;

/** Tells the language of a text: by its script, and among languages of one script by their small words. */
final class LanguageGuess {

    /** ISO 639-2 for undetermined. */
    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 6_000;
    private static final double FEWEST = 0.06;

    private final Map<String, Telling> telling;

    LanguageGuess(Map<String, Telling> telling) {
        this.telling = telling;
    }

    /** The code of the language, or {@link #UNKNOWN} when none of ours is likely. */
    String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Map<String, Integer> letters = new HashMap<>();
        start.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        String[] words = start.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+");
        String best = UNKNOWN;
        double most = 0;
        for (Map.Entry<String, Telling> e : telling.entrySet()) {
            double share = letters.getOrDefault(e.getValue().script(), 0) / (double) Math.max(1, all);
            double score = share < 0.5 ? 0 : share * (FEWEST + small(words, e.getValue()));
            if (score > most) {
                best = e.getKey();
                most = score;
            }
        }
        return most > FEWEST * 1.2 || isAlone(best) && most > 0 ? best : UNKNOWN;
    }

    private boolean isAlone(String code) {
        Telling own = telling.get(code);
        return own != null
                && telling.values().stream()
                                .filter(t -> t.script().equals(own.script()))
                                .count()
                        == 1;
    }

    private static double small(String[] words, Telling telling) {
        int hits = 0;
        for (String word : words) {
            hits += telling.functionWords().contains(word) ? 1 : 0;
        }
        return hits / (double) Math.max(1, words.length);
    }
}
