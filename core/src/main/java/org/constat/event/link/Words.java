package org.constat.event.link;

import java.util.Arrays;
import org.constat.event.Reading;

/**
 * Distinctive words of what one report tells, as hashes, so that they can be compared and no name can be read from them. Words that news of any
 * happening may hold are left out.
 *
 * @param people private persons by full name, most often named first
 * @param names capitalised words and pairs of them, most frequent first
 * @param terms other words; in scripts without capitals, all
 * @param numbers of two digits or more: ages, house numbers, hours
 */
public record Words(int[] people, int[] names, int[] terms, int[] numbers) {

    public static final Words NONE = new Words(new int[0], new int[0], new int[0], new int[0]);

    /** Linear in the text. */
    static Words of(Reading reading) {
        return new WordCount(reading).words();
    }

    /** How many stand in both. */
    static int shared(int[] these, int[] others) {
        int n = 0;
        for (int x : these) {
            n += contains(others, x) ? 1 : 0;
        }
        return n;
    }

    private static boolean contains(int[] all, int x) {
        for (int y : all) {
            if (x == y) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words w
                && Arrays.equals(w.people, people)
                && Arrays.equals(w.names, names)
                && Arrays.equals(w.terms, terms)
                && Arrays.equals(w.numbers, numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names);
    }

    @Override
    public String toString() {
        return "Words[" + people.length + " people, " + names.length + " names, " + terms.length + " terms, "
                + numbers.length + " numbers]";
    }
}
