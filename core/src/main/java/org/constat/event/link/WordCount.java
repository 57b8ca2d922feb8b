package org.constat.event.link;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.claim.Claim;
import org.constat.event.Marks.NamedPerson;
import org.constat.event.Reading;
import org.constat.mention.Value;

/** Counts the distinctive words of a text, once through. */
final class WordCount {

    private static final int PEOPLE = 8;
    private static final int NAMES = 48;
    private static final int TERMS = 32;
    private static final int NUMBERS = 16;
    private static final int SHORTEST_TERM = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ENDS = ".!?:\n\"\u201c\u00ab";

    private final String text;
    private final Set<String> known = new HashSet<>();
    private final Map<Integer, Integer> people = new LinkedHashMap<>();
    private final Map<Integer, Integer> names = new LinkedHashMap<>();
    private final Map<Integer, Integer> terms = new LinkedHashMap<>();
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private String before = "";

    WordCount(Reading reading) {
        this.text = reading.report().text();
        reading.marks().persons().forEach(this::person);
        reading.claims().forEach(c -> claim(c.claim()));
        int end = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            take(word.group(), end == 0 || opens(end, word.start()));
            end = word.end();
        }
    }

    Words words() {
        return new Words(most(people, PEOPLE), most(names, NAMES), most(terms, TERMS), most(numbers, NUMBERS));
    }

    private void person(NamedPerson person) {
        String name = person.evidence().exact();
        if (person.isPublic()) {
            know(name);
        } else if (name.indexOf(' ') > 0) {
            count(people, fold(name));
        }
    }

    /** Who speaks, who fights and where is compared by what it is, not by its letters. */
    private void claim(Claim claim) {
        claim.said().chain().forEach(v -> know(v.who().name()));
        switch (claim.value()) {
            case Value.Party p when p.id() != null -> know(p.name());
            case Value.Place p when p.id() != null -> know(p.name());
            default -> {}
        }
    }

    private void know(String name) {
        WORD.matcher(name).results().forEach(w -> known.add(fold(w.group())));
    }

    private boolean isCommon(String word) {
        return known.contains(word) || CommonWords.contains(word);
    }

    private void take(String printed, boolean opens) {
        String word = fold(printed);
        boolean name = Character.isUpperCase(printed.charAt(0)) && printed.length() > 1;
        if (name && !before.isEmpty() && !opens) {
            pair(before, word);
        }
        before = name ? word : "";
        if (Character.isDigit(printed.charAt(0))) {
            if (printed.length() > 1 && !YEAR.matcher(printed).matches()) {
                count(numbers, word);
            }
        } else if (!isCommon(word) && (name || word.length() >= SHORTEST_TERM)) {
            count(name ? names : terms, word);
        }
    }

    private void pair(String first, String second) {
        if (!isCommon(first) || !isCommon(second)) {
            count(names, first + " " + second);
        }
    }

    private static void count(Map<Integer, Integer> counted, String word) {
        counted.merge(word.hashCode(), 1, Integer::sum);
    }

    /** True when a sentence, a line or a quotation begins between two words. */
    private boolean opens(int end, int start) {
        for (int i = end; i < start; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static int[] most(Map<Integer, Integer> counted, int limit) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
