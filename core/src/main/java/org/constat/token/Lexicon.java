package org.constat.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The readings of word forms: those of the language data, and those of a full-form dictionary that know only part of speech and
 * traits and borrow their classes from the language data's lemmas.
 */
public interface Lexicon {

    /**
     * The readings of a form, empty for an unknown one.
     *
     * @param key the folded form; {@code printed} the form as it stands
     */
    List<Reading> readings(String key, String printed);

    /** True when the form has a reading, or is part of a name. */
    boolean knows(String key, String printed);

    /** Remembers what an inner lexicon answered, for at most {@code most} forms at a time. */
    final class Memo {
        private final int most;
        private final Map<String, List<Split.Piece>> pieces = new HashMap<>();

        public Memo(int most) {
            this.most = most;
        }

        List<Split.Piece> get(String printed, java.util.function.Function<String, List<Split.Piece>> compute) {
            List<Split.Piece> known = pieces.get(printed);
            if (known == null) {
                known = compute.apply(printed);
                if (pieces.size() >= most) {
                    pieces.clear();
                }
                pieces.put(printed, known);
            }
            return known;
        }
    }
}
