package org.constat.bench.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of reports that go back to one statement, as often as there are statements that they share. */
record Pairs(int gold, int found, int both) {

    static final Pairs NONE = new Pairs(0, 0, 0);

    static Pairs of(List<List<String>> gold, List<List<String>> found) {
        Map<String, Integer> wanted = counted(gold);
        Map<String, Integer> got = counted(found);
        int both = 0;
        for (Map.Entry<String, Integer> e : wanted.entrySet()) {
            both += Math.min(e.getValue(), got.getOrDefault(e.getKey(), 0));
        }
        return new Pairs(total(wanted), total(got), both);
    }

    private static int total(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(List<List<String>> statements) {
        Map<String, Integer> pairs = new HashMap<>();
        for (List<String> reports : statements) {
            List<String> sorted = reports.stream().distinct().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    pairs.merge(sorted.get(i) + " " + sorted.get(j), 1, Integer::sum);
                }
            }
        }
        return pairs;
    }

    Pairs plus(Pairs o) {
        return new Pairs(gold + o.gold, found + o.found, both + o.both);
    }

    double precision() {
        return found == 0 ? gold == 0 ? 1 : 0 : both / (double) found;
    }

    double recall() {
        return gold == 0 ? 1 : both / (double) gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
