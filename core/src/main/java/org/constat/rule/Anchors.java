package org.constat.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the rarest set of tests that no match can do without, so that most sentences need not be tried. */
final class Anchors {

    /** Tests for words are rarer than tests for classes; fewer tests are rarer than many. */
    private static final Comparator<Set<Step.Test>> RAREST = Comparator.<Set<Step.Test>>comparingInt(
                    set -> (int) set.stream().filter(Anchors::isCommon).count())
            .thenComparingInt(Set::size);

    private Anchors() {}

    static int[] of(Step pattern, Atoms atoms) {
        Set<Step.Test> best = needed(pattern);
        TreeSet<Integer> numbers = new TreeSet<>();
        if (best != null) {
            best.forEach(t -> numbers.add(atoms.number(t)));
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isCommon(Step.Test test) {
        return test.lemmas().isEmpty() && test.exact() == null;
    }

    private static @Nullable Set<Step.Test> needed(Step step) {
        return switch (step) {
            case Step.One one -> Set.of(one.test());
            case Step.Sequence s ->
                s.steps().stream()
                        .map(Anchors::needed)
                        .filter(Objects::nonNull)
                        .min(RAREST)
                        .orElse(null);
            case Step.Choice c -> union(c.options());
            case Step.Repeat r -> r.min() == 0 ? null : needed(r.step());
            case Step.Gap gap -> null;
        };
    }

    private static @Nullable Set<Step.Test> union(List<Step> options) {
        Set<Step.Test> all = new HashSet<>();
        for (Step option : options) {
            Set<Step.Test> part = needed(option);
            if (part == null) {
                return null;
            }
            all.addAll(part);
        }
        return all;
    }
}
