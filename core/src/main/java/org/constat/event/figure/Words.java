package org.constat.event.figure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.constat.mention.Quantity;

/** The words by which a report tells one group of people from another, cut to their first letters so that endings don't count. */
final class Words {

    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private Words() {}

    static Set<String> of(Telling t) {
        Quantity q = t.quantity();
        Set<String> words = stems(t.count().category());
        if (q != null) {
            words.removeAll(stems(q.words()));
        }
        return words;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
