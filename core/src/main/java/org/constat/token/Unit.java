package org.constat.token;

import java.util.List;

/** What rules step over: a token, or a group of units that already stands for one thing. */
public interface Unit {

    /** UTF-16 offset of the first character in the printed text. */
    int start();

    /** UTF-16 offset after the last character. */
    int end();

    /** The readings open for this unit; a group has one. */
    List<Reading> readings();

    /** True when some reading carries one of the names. */
    default boolean isAny(Tags some) {
        List<Reading> readings = readings();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).tags().hasAny(some)) {
                return true;
            }
        }
        return false;
    }

    /** True when some reading carries the name. */
    default boolean is(int bit) {
        List<Reading> readings = readings();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).tags().has(bit)) {
                return true;
            }
        }
        return false;
    }
}
