package org.constat.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /**
     * Remembers what was made of printed forms, for at most {@code most} forms at a time: a form that has not been met while half as
     * many others were is forgotten.
     */
    final class Memo<T> {
        private final int most;
        private Map<String, T> made = new HashMap<>();
        private Map<String, T> before = Map.of();

        public Memo(int most) {
            this.most = most;
        }

        T get(String printed, Function<String, T> compute) {
            T known = made.get(printed);
            if (known == null) {
                T kept = before.get(printed);
                known = kept == null ? compute.apply(printed) : kept;
                if (made.size() >= most / 2) {
                    before = made;
                    made = new HashMap<>();
                }
                made.put(printed, known);
            }
            return known;
        }
    }
}
