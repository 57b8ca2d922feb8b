package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Traits by number, in the order they are first met. */
final class Numbered {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int[] of(Collection<String> traits) {
        int[] found = new int[traits.size()];
        int n = 0;
        for (String trait : traits) {
            found[n++] = numbers.computeIfAbsent(trait, t -> {
                names.add(t);
                return names.size() - 1;
            });
        }
        return found;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }
}
