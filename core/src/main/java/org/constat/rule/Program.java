package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern flattened to positions (Glushkov's construction): which may come first, which last, which may follow which. A set of
 * positions is one {@code long}, so a pattern has at most {@value #MOST} of them.
 *
 * @param atoms per position, the number of its test
 * @param roles per position, the role it captures under, or null
 * @param anchors sets of tests: some unit of every match passes at least one of each set
 */
public record Program(int[] atoms, @Nullable String[] roles, long first, long last, long[] follow, int[][] anchors) {

    public static final int MOST = 64;

    /** @throws IllegalArgumentException when the pattern is too large or can match nothing */
    static Program of(Step pattern, Atoms atoms) {
        return of(pattern, atoms, Rarity.PLAIN);
    }

    /** @throws IllegalArgumentException when the pattern is too large or can match nothing */
    static Program of(Step pattern, Atoms atoms, Rarity rarity) {
        Flattening f = new Flattening(atoms);
        Flattening.Part part = f.flatten(pattern);
        if (part.empty()) {
            throw new IllegalArgumentException("the pattern can match nothing at all; make one step obligatory");
        }
        return new Program(
                f.atomNumbers(),
                f.roles.toArray(new String[0]),
                part.first(),
                part.last(),
                f.follow.stream().mapToLong(Long::longValue).toArray(),
                Anchors.of(pattern, atoms, rarity));
    }

    /** True when some step with the role {@code head} takes this reading. */
    boolean headAllows(org.constat.token.Reading reading, Atoms atoms) {
        for (int p = 0; p < this.atoms.length; p++) {
            if ("head".equals(roles[p]) && atoms.test(this.atoms[p]).allows(reading)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return atoms.length;
    }

    private static final class Flattening {
        private final Atoms atoms;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<@Nullable String> roles = new ArrayList<>();
        private final List<Long> follow = new ArrayList<>();

        Flattening(Atoms atoms) {
            this.atoms = atoms;
        }

        record Part(long first, long last, boolean empty) {}

        int[] atomNumbers() {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        Part flatten(Step step) {
            return switch (step) {
                case Step.One one -> position(one);
                case Step.Sequence s -> sequence(s.steps());
                case Step.Choice c -> choice(c.options());
                case Step.Repeat r -> repeat(r);
                case Step.Gap gap -> throw new IllegalStateException("gap of " + gap.most() + " left in the pattern");
            };
        }

        private Part position(Step.One one) {
            if (numbers.size() == MOST) {
                throw new IllegalArgumentException("more than " + MOST + " steps; split the rule");
            }
            long bit = 1L << numbers.size();
            numbers.add(atoms.number(one.test()));
            roles.add(one.role());
            follow.add(0L);
            return new Part(bit, bit, false);
        }

        private Part sequence(List<Step> steps) {
            Part all = new Part(0, 0, true);
            for (Step s : steps) {
                Part next = flatten(s);
                connect(all.last(), next.first());
                all = new Part(
                        all.empty() ? all.first() | next.first() : all.first(),
                        next.empty() ? all.last() | next.last() : next.last(),
                        all.empty() && next.empty());
            }
            return all;
        }

        private Part choice(List<Step> options) {
            Part all = new Part(0, 0, false);
            for (Step s : options) {
                Part next = flatten(s);
                all = new Part(all.first() | next.first(), all.last() | next.last(), all.empty() || next.empty());
            }
            return all;
        }

        private Part repeat(Step.Repeat r) {
            Part part = flatten(r.step());
            if (r.many()) {
                connect(part.last(), part.first());
            }
            return new Part(part.first(), part.last(), part.empty() || r.min() == 0);
        }

        private void connect(long from, long to) {
            for (long rest = from; rest != 0; rest &= rest - 1) {
                int p = Long.numberOfTrailingZeros(rest);
                follow.set(p, follow.get(p) | to);
            }
        }
    }
}
