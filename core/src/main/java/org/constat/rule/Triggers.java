package org.constat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.rule.Step.Test;
import org.constat.token.Tags;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words of a sentence, before any group is made, which rules for claims can match in it. What groups are asked for
 * is led back to words: a group has the lemma and the classes of its head, and what a group rule gives takes the anchors of that rule.
 */
final class Triggers {

    /** How many sets of a rule are looked for in a sentence. */
    private static final int MOST = 5;

    private static final int CLASS = 20;

    private final Grammar grammar;
    private final Tags given;
    private final Atoms words = new Atoms();
    private final Gate gate;
    private final Map<Kinds, long[]> giving = new HashMap<>();
    private final Map<Integer, @Nullable Set<Test>> ofName = new TreeMap<>();
    private final Set<Integer> open = new HashSet<>();

    Triggers(Grammar grammar) {
        this.grammar = grammar;
        this.given =
                grammar.levels().stream().flatMap(List::stream).map(Rule::tags).reduce(Tags.NONE, Tags::plus);
        this.gate = new Gate(grammar.rules().stream().map(this::anchors).toList(), MOST);
    }

    /** Bits of the rules for claims that can match; empty when none can. Linear in the units. */
    long[] passing(List<? extends Unit> units, Senses senses) {
        long[] opened = gate.start();
        for (Unit unit : units) {
            senses.of(unit).opened(this).addTo(opened);
        }
        return gate.passing(opened);
    }

    /** Bits of the rules for claims that give one of the kinds. */
    long[] giving(Kinds kinds) {
        long[] known = giving.get(kinds);
        if (known == null) {
            known = new long[gate.words()];
            for (int r = 0; r < grammar.rules().size(); r++) {
                known[r >> 6] |= kinds.has(grammar.rules().get(r).gives().what()) ? 1L << r : 0;
            }
            giving.put(kinds, known);
        }
        return known;
    }

    /** What a word with these readings opens. */
    Gate.Opened opened(Sense sense) {
        return gate.opened(words.marks(sense.readings(), sense.key()));
    }

    private int[][] anchors(Rule rule) {
        List<Set<Test>> sets = sets(rule);
        Stream<Set<Test>> others = sets.stream().skip(Anchors.MOST).sorted(Comparator.comparingInt(Triggers::weight));
        return Stream.concat(sets.stream().limit(Anchors.MOST), others)
                .limit(MOST)
                .map(set -> set.stream().mapToInt(words::number).toArray())
                .toArray(int[][]::new);
    }

    /** Sets of tests of words, one of each of which a match needs; empty when nothing can be said. */
    private List<Set<Test>> sets(Rule rule) {
        List<Set<Test>> sets = new ArrayList<>();
        for (int[] anchor : rule.program().anchors()) {
            Set<Test> set = new LinkedHashSet<>();
            boolean known = true;
            for (int n : anchor) {
                Set<Test> tests = ofWords(grammar.atoms().test(n));
                known &= tests != null;
                set.addAll(tests == null ? Set.of() : tests);
            }
            if (known) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** What groups alone carry is not asked of a word, nor what a rule of context may take from it. */
    private @Nullable Set<Test> ofWords(Test test) {
        Tags own = test.all().minus(given);
        if (test.exact() != null || !test.lemmas().isEmpty() || !own.isEmpty()) {
            return Set.of(new Test(test.lemmas(), own, Tags.NONE, test.exact()));
        }
        List<Integer> names = new ArrayList<>();
        test.all().forEach(names::add);
        return names.stream()
                .map(this::ofName)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Triggers::weight))
                .orElse(null);
    }

    /** A lemma tells more than a class. */
    private static int weight(Set<Test> tests) {
        return tests.stream()
                .mapToInt(t -> t.exact() != null || !t.lemmas().isEmpty() ? 1 : CLASS)
                .sum();
    }

    /** Words that carry the name, or that the rules need which give it; null when such a rule needs none. */
    private @Nullable Set<Test> ofName(int name) {
        if (!ofName.containsKey(name) && open.add(name)) {
            ofName.put(name, found(name));
            open.remove(name);
        }
        return ofName.get(name);
    }

    private @Nullable Set<Test> found(int name) {
        Set<Test> all = new LinkedHashSet<>();
        all.add(new Test(Set.of(), Tags.of(name), Tags.NONE, null));
        for (List<Rule> level : grammar.levels()) {
            for (Rule rule : level) {
                if (rule.tags().has(name)) {
                    List<Set<Test>> sets = sets(rule);
                    if (sets.isEmpty()) {
                        return null;
                    }
                    all.addAll(sets.getFirst());
                }
            }
        }
        return all;
    }
}
