package org.constat.event;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.constat.rule.LangData.Telling;

/** Tells the language of a text: by its script, and among languages of one script by their small words. */
final class LanguageGuess {

    /** ISO 639-2 for undetermined. */
    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 2_000;
    private static final double FEWEST = 0.06;

    private final Map<String, Telling> telling;

    LanguageGuess(Map<String, Telling> telling) {
        this.telling = telling;
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
        return own != null
                && telling.values().stream()
                                .filter(t -> t.script().equals(own.script()))
                                .count()
                        == 1;
    }

    /** The scripts and words that a text begins with. */
    private static final class Sample {
        private static final UnicodeScript[] LOW = new UnicodeScript[0x700];

        static {
            for (int code = 0; code < LOW.length; code++) {
                LOW[code] = UnicodeScript.of(code);
            }
        }

        private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        private final List<String> words = new ArrayList<>();
        private int letters;

        Sample(String text) {
            int end = Math.min(text.length(), LOOKED_AT);
            StringBuilder word = new StringBuilder();
            UnicodeScript script = UnicodeScript.UNKNOWN;
            int run = 0;
            for (int i = 0; i < end; ) {
                int code = text.codePointAt(i);
                boolean letter = Character.isLetter(code);
                if (letter) {
                    UnicodeScript own = code < LOW.length ? LOW[code] : UnicodeScript.of(code);
                    if (own != script) {
                        scripts.merge(script, run, Integer::sum);
                        script = own;
                        run = 0;
                    }
                    run++;
                    letters++;
                }
                if (letter || isMark(code)) {
                    word.appendCodePoint(Character.toLowerCase(code));
                } else {
                    end(word);
                }
                i += Character.charCount(code);
            }
            scripts.merge(script, run, Integer::sum);
            end(word);
        }

        private static boolean isMark(int code) {
            int type = Character.getType(code);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
        }

        private void end(StringBuilder word) {
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }

        int letters(String script) {
            return scripts.getOrDefault(UnicodeScript.forName(script), 0);
        }

        double small(Telling telling) {
            int hits = 0;
            for (String word : words) {
                hits += telling.functionWords().contains(word) ? 1 : 0;
            }
            return hits / (double) Math.max(1, words.size());
        }
    }
}
