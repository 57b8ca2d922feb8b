package org.constat.bench.accuracy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regressions over traits, one for each question, as a table that people can read: how much each trait speaks for or against
 * an answer. A trait or question that the table lacks counts nothing.
 *
 * @param weights question to trait to weight
 */
record Arbiter(Map<String, Map<String, Double>> weights) {

    /**
     * @param lines question, trait and weight, separated by tabs; lines that begin with {@code #} are comments
     * @throws NumberFormatException when a weight is no number
     */
    static Arbiter of(List<String> lines) {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                String[] cells = line.split("\t");
                weights.computeIfAbsent(cells[0], q -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
        }
        return new Arbiter(weights);
    }

    /** The log of the odds that the answer to {@code question} is yes. */
    double odds(String question, Collection<String> traits) {
        Map<String, Double> table = weights.getOrDefault(question, Map.of());
        double sum = 0;
        for (String trait : traits) {
            sum += table.getOrDefault(trait, 0.0);
        }
        return sum;
    }
}
