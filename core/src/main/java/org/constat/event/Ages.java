package org.constat.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody is told to be, in digits. */
final class Ages {

    static final int OF_AGE = 18;

    private static final int OLDEST = 120;
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,3}(\\d{1,3})(?!\\d)");

    private Ages() {}

    /** The number that opens {@code words} when it can be somebody's years, else -1. */
    static int years(String words) {
        Matcher m = NUMBER.matcher(words);
        int years = m.find() ? Integer.parseInt(m.group(1)) : -1;
        return years > OLDEST ? -1 : years;
    }

    static boolean isMinor(int years) {
        return years >= 0 && years < OF_AGE;
    }
}
