package org.constat.event;

import java.util.List;
import java.util.Locale;

/**
 * Arithmetic on what the report states.
 *
 * @param formula with its numbers: {@code 137 + 59 = 196}
 * @param operands ids of the tallies or claims it uses; empty for the publication date
 */
public record Check(Kind kind, Verdict verdict, String formula, List<String> operands) {

    public enum Kind {
        SUM_OF_PARTS,
        PART_OF_WHOLE,
        PACE,
        WEEKDAY,
        DIFFERENCE,
        PERCENTAGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Verdict {
        HOLDS,
        DOES_NOT_HOLD,
        CANNOT_BE_SETTLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
