package org.constat.event;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.rule.LangData.Telling;
import org.constat.token.Memo;

/** Tells the language of a text: by its script, and among languages of one script by their small words. */
final class LanguageGuess {

    /** ISO 639-2 for undetermined. */
    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 2_000;
    private static final double FEWEST = 0.06;
    private static final int REMEMBERED = 10_000;
    private static final UnicodeScript[] LOW = new UnicodeScript[0x700];

    static {
        for (int code = 0; code < LOW.length; code++) {
            LOW[code] = UnicodeScript.of(code);
        }
    }

    private final Map<String, Telling> telling;

    /** Those whose script is another's too: their small words are counted. */
    private final List<Telling> languages;

    private final int longest;
    private final Memo<Integer> small = new Memo<>(REMEMBERED);

    LanguageGuess(Map<String, Telling> telling) {
        this.telling = telling;
        this.languages = telling.values().stream().filter(t -> sharing(t) > 1).toList();
        this.longest = languages.stream()
                .flatMap(t -> t.functionWords().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The code of the language, or {@link #UNKNOWN} when none of ours is likely. */
    String of(String text) {
        Sample sample = new Sample(text);
        String best = UNKNOWN;
        double most = 0;
        for (Map.Entry<String, Telling> e : telling.entrySet()) {
            double share = sample.letters(e.getValue().script()) / (double) Math.max(1, sample.letters);
            double score = share < 0.5 ? 0 : share * (FEWEST + sample.small(e.getValue()));
            if (score > most) {
                best = e.getKey();
                most = score;
            }
        }
        return most > FEWEST * 1.2 || isAlone(best) && most > 0 ? best : UNKNOWN;
    }

    private boolean isAlone(String code) {
        Telling own = telling.get(code);
        return own != null && sharing(own) == 1;
    }

    /** How many languages have its script, itself among them. */
    private long sharing(Telling own) {
        return telling.values().stream()
                .filter(t -> t.script().equals(own.script()))
                .count();
    }

    /** A bit for each of the languages whose small words the form is one of. */
    private int languagesOf(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        int bits = 0;
        for (int i = 0; i < languages.size(); i++) {
            bits |= languages.get(i).functionWords().contains(word) ? 1 << i : 0;
        }
        return bits;
    }

    /** The scripts and small words that a text begins with. */
    private final class Sample {
        private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        private final int[] hits = new int[languages.size()];
        private int words;
        private int letters;

        Sample(String text) {
            int end = Math.min(text.length(), LOOKED_AT);
            UnicodeScript script = UnicodeScript.UNKNOWN;
            int run = 0;
            int start = 0;
            for (int i = 0; i < end; ) {
                int code = text.codePointAt(i);
                boolean letter = Character.isLetter(code);
                if (letter) {
                    UnicodeScript own = script(code);
                    if (own != script) {
                        scripts.merge(script, run, Integer::sum);
                        script = own;
                        run = 0;
                    }
                    run++;
                    letters++;
                }
                if (!letter && !isMark(code)) {
                    word(text, start, i);
                    start = i + Character.charCount(code);
                }
                i += Character.charCount(code);
            }
            scripts.merge(script, run, Integer::sum);
            word(text, start, Math.max(start, end));
        }

        private void word(String text, int from, int to) {
            if (from < to) {
                words++;
                if (to - from <= longest) {
                    count(text, from, to);
                }
            }
        }

        private void count(String text, int from, int to) {
            int bits = small.get(text, from, to, LanguageGuess.this::languagesOf);
            for (int i = 0; i < hits.length; i++) {
                hits[i] += bits >> i & 1;
            }
        }

        int letters(String script) {
            return scripts.getOrDefault(UnicodeScript.forName(script), 0);
        }

        double small(Telling own) {
            int at = languages.indexOf(own);
            return at < 0 ? 0 : hits[at] / (double) Math.max(1, words);
        }
    }

    private static UnicodeScript script(int code) {
        return code < LOW.length ? LOW[code] : UnicodeScript.of(code);
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
