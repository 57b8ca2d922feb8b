package org.constat.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.rule.Step.Test;
import org.constat.token.Reading;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The distinct tests of a language's rules, numbered. Which of them a unit passes is worked out once per word form and once
 * per kind of group, and kept as a bit set; rules then only look at bits.
 */
public final class Atoms {

    private final Map<Test, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Integer>> byLemma = new HashMap<>();
    private final Map<String, List<Integer>> byExact = new HashMap<>();
    private final Map<Integer, List<Integer>> byName = new HashMap<>();
    private final List<Integer> byNothing = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();

    public int number(Test test) {
        Integer known = numbers.get(test);
        if (known != null) {
            return known;
        }
        int n = tests.size();
        numbers.put(test, n);
        tests.add(test);
        index(test, n);
        return n;
    }

    private void index(Test test, int n) {
        if (test.exact() != null) {
            byExact.computeIfAbsent(test.exact(), k -> new ArrayList<>()).add(n);
        } else if (test.lemmas().isEmpty()) {
            (test.all().isEmpty()
                            ? byNothing
                            : byName.computeIfAbsent(test.all().last(), k -> new ArrayList<>()))
                    .add(n);
        } else {
            test.lemmas()
                    .forEach(l ->
                            byLemma.computeIfAbsent(l, k -> new ArrayList<>()).add(n));
        }
    }

    /** Length of the arrays that {@link #marks} gives. */
    int words() {
        return (tests.size() + 63) / 64 + 1;
    }

    List<Test> tests() {
        return tests;
    }

    Test test(int n) {
        return tests.get(n);
    }

    /** Bits of the tests that {@code unit} passes. */
    public long[] marks(Unit unit) {
        return marks(unit.readings(), unit instanceof Token token ? token.key() : null);
    }

    /** @param key the folded form of a word, null for a group */
    long[] marks(List<Reading> readings, @Nullable String key) {
        long[] marks = new long[words()];
        for (Reading reading : readings) {
            for (int n : byLemma.getOrDefault(reading.lemma(), List.of())) {
                mark(marks, n, reading);
            }
            byNothing.forEach(n -> mark(marks, n, reading));
            reading.tags().forEach(name -> byName.getOrDefault(name, List.of()).forEach(n -> mark(marks, n, reading)));
        }
        if (key != null) {
            byExact.getOrDefault(key, List.of()).forEach(n -> set(marks, n));
        }
        return marks;
    }

    private void mark(long[] marks, int n, Reading reading) {
        Test test = tests.get(n);
        if (reading.tags().hasAll(test.all()) && !reading.tags().hasAny(test.none())) {
            set(marks, n);
        }
    }

    private static void set(long[] marks, int n) {
        marks[n >> 6] |= 1L << n;
    }

    static boolean isSet(long[] marks, int n) {
        return (marks[n >> 6] >>> n & 1) != 0;
    }
}
