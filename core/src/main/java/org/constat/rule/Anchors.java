package org.constat.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sets of tests that no match can do without: some unit of every match passes one of each set. The rarest of them tell that most
 * rules need not be tried on most sentences.
 */
final class Anchors {

    /** How many sets of a rule are looked for in a line. */
    static final int MOST = 3;

    /** How many sets are kept for a rule. */
    private static final int KEPT = 8;

    private final Rarity rarity;
    private final Comparator<Set<Step.Test>> rarest;

    private Anchors(Rarity rarity) {
        this.rarity = rarity;
        this.rarest = Comparator.comparingInt(rarity::weight);
    }

    static int[][] of(Step pattern, Atoms atoms, Rarity rarity) {
        List<Set<Step.Test>> needed = new Anchors(rarity).needed(pattern);
        return needed.stream()
                .filter(set -> set.equals(needed.getFirst()) || rarity.tells(set))
                .limit(KEPT)
                .map(set -> numbers(set, atoms))
                .toArray(int[][]::new);
    }

    private static int[] numbers(Set<Step.Test> tests, Atoms atoms) {
        TreeSet<Integer> numbers = new TreeSet<>();
        tests.forEach(t -> numbers.add(atoms.number(t)));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The sets, rarest first. */
    private List<Set<Step.Test>> needed(Step step) {
        return switch (step) {
            case Step.One one -> List.of(Set.of(one.test()));
            case Step.Sequence s ->
                s.steps().stream()
                        .flatMap(x -> needed(x).stream())
                        .distinct()
                        .sorted(rarest)
                        .toList();
            case Step.Choice c -> unions(c.options().stream().map(this::needed).toList());
            case Step.Repeat r -> r.min() == 0 ? List.of() : needed(r.step());
            case Step.Gap gap -> List.of();
        };
    }

    /**
     * Each match takes one of the options, and needs what that option needs: for each set, with the nearest of the other options; and
     * the rarest of all, the next of all, and so on.
     */
    private List<Set<Step.Test>> unions(List<List<Set<Step.Test>>> options) {
        if (options.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        Set<Set<Step.Test>> unions = new LinkedHashSet<>();
        for (List<Set<Step.Test>> option : options) {
            option.stream().limit(MOST).forEach(set -> unions.add(union(set, options)));
        }
        for (int rank = 0; rank < MOST; rank++) {
            unions.add(ranked(rank, options));
        }
        return unions.stream().sorted(rarest).toList();
    }

    private Set<Step.Test> union(Set<Step.Test> set, List<List<Set<Step.Test>>> options) {
        Set<Step.Test> union = new LinkedHashSet<>(set);
        for (List<Set<Step.Test>> option : options) {
            union.addAll(Collections.min(option, Comparator.comparingInt(o -> rarity.weight(without(o, set)))));
        }
        return union;
    }

    private static Set<Step.Test> ranked(int rank, List<List<Set<Step.Test>>> options) {
        Set<Step.Test> union = new LinkedHashSet<>();
        options.forEach(option -> union.addAll(option.get(Math.min(rank, option.size() - 1))));
        return union;
    }

    private static Set<Step.Test> without(Set<Step.Test> some, Set<Step.Test> others) {
        Set<Step.Test> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
