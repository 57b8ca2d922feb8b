package org.constat.rule;

import java.util.List;
import java.util.Set;
import org.constat.rule.Step.Test;
import org.constat.token.Reading;
import org.constat.token.Tags;

/**
 * How often units pass a test, estimated: what most sentences pass weighs most.
 *
 * @param kinds the kinds of groups
 * @param given all names that group rules give, kinds among them
 * @param small the readings of the most frequent words of the language
 */
record Rarity(Tags kinds, Tags given, List<Reading> small) {

    static final Rarity PLAIN = new Rarity(Tags.NONE, Tags.NONE, List.of());

    private static final int CLASS = 20;
    private static final int TRAIT = 200;
    private static final int EVERYWHERE = 1_000;

    int weight(Set<Test> tests) {
        return tests.stream().mapToInt(this::weight).sum();
    }

    /** False for tests that a word of nearly every sentence passes; what words a kind of group takes, its own rules tell. */
    boolean tells(Set<Test> tests) {
        return tests.stream().allMatch(t -> isKind(t) || !isSmall(t));
    }

    private boolean isKind(Test test) {
        return kinds.hasAll(test.all()) && test.lemmas().isEmpty() && test.exact() == null;
    }

    private int weight(Test test) {
        if (isKind(test) || isSmall(test)) {
            return EVERYWHERE;
        }
        if (test.exact() != null || !test.lemmas().isEmpty()) {
            return 1;
        }
        return given.hasAll(test.all()) ? TRAIT : CLASS;
    }

    private boolean isSmall(Test test) {
        Test bare = new Test(test.lemmas(), test.all().minus(kinds), test.none(), null);
        return test.exact() == null
                ? small.stream().anyMatch(bare::allows)
                : small.stream().anyMatch(r -> r.lemma().equals(test.exact()));
    }
}
