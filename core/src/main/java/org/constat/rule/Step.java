package org.constat.rule;

import java.util.List;
import java.util.Set;
import org.constat.token.Tags;
import org.jspecify.annotations.Nullable;

/** A pattern, as its author wrote it: the tree that the compiler flattens and the oracle walks. */
public sealed interface Step {

    /** One unit that passes {@code test}, captured under {@code role} when there is one. */
    record One(Test test, @Nullable String role) implements Step {}

    record Sequence(List<Step> steps) implements Step {}

    record Choice(List<Step> options) implements Step {}

    /** {@code min} is 0 or 1; {@code many} allows more than one. */
    record Repeat(Step step, int min, boolean many) implements Step {}

    /** Any units but clause boundaries, at most {@code most} of them. */
    record Gap(int most) implements Step {}

    /**
     * A condition on one unit: some reading has a lemma out of {@code lemmas} (any, when empty), all of {@code all} and none of
     * {@code none}; or the unit's folded word is {@code exact}.
     */
    record Test(
            Set<String> lemmas,
            Tags all,
            Tags none,
            @Nullable String exact) {

        boolean allows(org.constat.token.Reading reading) {
            return (lemmas.isEmpty() || lemmas.contains(reading.lemma()))
                    && reading.tags().hasAll(all)
                    && !reading.tags().hasAny(none);
        }
    }
}
