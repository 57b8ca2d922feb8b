package org.constat.event.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.event.Marks.NamedPerson;

/**
 * Distinctive words of what one report tells of one happening, as hashes: they can be compared, and no name can be read from them.
 *
 * @param people private persons named, by full name, most often named first
 * @param names runs of capitalised words, most frequent first
 * @param numbers of two digits or more
 */
public record Words(int[] people, int[] names, int[] numbers) {

    public static final Words NONE = new Words(new int[0], new int[0], new int[0]);

    private static final int PEOPLE = 8;
    private static final int NAMES = 48;
    private static final int NUMBERS = 16;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Linear in the text. */
    static Words of(String text, List<NamedPerson> persons) {
        Map<Integer, Integer> names = new LinkedHashMap<>();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        Matcher word = WORD.matcher(text);
        int end = -1;
        int before = 0;
        while (word.find()) {
            String printed = word.group();
            int hash = hash(printed);
            boolean opens = end < 0 || opens(text, end, word.start());
            if (Character.isDigit(printed.charAt(0))) {
                if (printed.length() > 1) {
                    numbers.merge(hash, 1, Integer::sum);
                }
                before = 0;
            } else if (Character.isUpperCase(printed.charAt(0)) && printed.length() > 1) {
                if (!opens) {
                    names.merge(hash, 1, Integer::sum);
                }
                if (before != 0) {
                    names.merge(31 * before + hash, 1, Integer::sum);
                }
                before = hash;
            } else {
                before = 0;
            }
            end = word.end();
            before = opens(text, end, end + 1) ? 0 : before;
        }
        return new Words(people(persons), most(names, NAMES), most(numbers, NUMBERS));
    }

    private static int[] people(List<NamedPerson> persons) {
        Map<Integer, Integer> people = new LinkedHashMap<>();
        for (NamedPerson p : persons) {
            String name = fold(p.evidence().exact());
            if (!p.isPublic() && name.indexOf(' ') > 0) {
                people.merge(name.hashCode(), 1, Integer::sum);
            }
        }
        return most(people, PEOPLE);
    }

    /** True when a sentence or a line ends between two words. */
    private static boolean opens(String text, int end, int start) {
        for (int i = end; i < Math.min(start, text.length()); i++) {
            if (".!?\n\"\u201c:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int hash(String word) {
        return fold(word).hashCode();
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

    /** How many stand in both. */
    static int shared(int[] a, int[] b) {
        int n = 0;
        for (int x : a) {
            n += contains(b, x) ? 1 : 0;
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
                && Arrays.equals(w.numbers, numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names);
    }

    @Override
    public String toString() {
        return "Words[" + people.length + " people, " + names.length + " names, " + numbers.length + " numbers]";
    }
}
