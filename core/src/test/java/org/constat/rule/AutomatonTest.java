package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.constat.token.Tags;
import org.junit.jupiter.api.Test;

/** The compiled patterns against their meaning spelled out. */
class AutomatonTest {

    private static final int RANDOM_PATTERNS = 50_000;
    private static final int REAL_PATTERNS = 50_000;
    private static final String[] ROLES = {"subject", "object", "count"};

    @Test
    void randomPatternsFindWhatTheyMean() {
        Random random = new Random(20240901);
        int compared = 0;
        while (compared < RANDOM_PATTERNS) {
            Step pattern = pattern(random, 3);
            Atoms atoms = new Atoms();
            Program program;
            try {
                program = Program.of(pattern, atoms);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).containsAnyOf("can match nothing", "split the rule");
                continue;
            }
            compare(pattern, program, atoms, sequence(random, atoms, 1 + random.nextInt(9)));
            compared++;
        }
    }

    @Test
    void realPatternsFindWhatTheyMean() {
        Random random = new Random(20240829);
        List<List<Compiler.Built>> built = new ArrayList<>();
        List<Atoms> atoms = new ArrayList<>();
        for (String code : Rules.BOOK.codes()) {
            built.add(Rules.BOOK.built(code));
            atoms.add(Rules.BOOK.parts(code).grammar().atoms());
        }
        for (int n = 0; n < REAL_PATTERNS; n++) {
            int language = random.nextInt(built.size());
            Compiler.Built one =
                    built.get(language).get(random.nextInt(built.get(language).size()));
            Program program = one.rule().program();
            long[][] marks = likely(random, program, atoms.get(language), 1 + random.nextInt(7));
            compare(one.pattern(), program, atoms.get(language), marks);
        }
    }

    @Test
    void aLongSentenceTakesTimeInProportion() {
        Atoms atoms = new Atoms();
        Step any = new Step.Repeat(one(0, null), 0, true);
        Step pattern = new Step.Sequence(List.of(any, one(1, "object"), any, one(2, null)));
        Program program = Program.of(pattern, atoms);
        long[][] marks = new long[200_000][atoms.words()];
        for (long[] unit : marks) {
            unit[0] = 0b011;
        }
        assertThat(find(program, marks)).isEmpty();
        marks[marks.length - 1][0] = 0b100;
        assertThat(find(program, marks)).hasSize(1);
    }

    private static List<Match> find(Program program, long[][] marks) {
        long[] passed = new long[marks.length];
        for (int i = 0; i < marks.length; i++) {
            passed[i] = Automaton.passed(program, marks[i]);
        }
        return Automaton.find(program, passed);
    }

    private static void compare(Step pattern, Program program, Atoms atoms, long[][] marks) {
        BiPredicate<Step.Test, Integer> passes = (test, i) -> Atoms.isSet(marks[i], atoms.number(test));
        List<Match> meant = new Oracle(pattern, marks.length, passes).find();
        assertThat(find(program, marks)).as(() -> "matches of " + pattern).isEqualTo(meant);
    }

    /** Units that pass what the pattern asks for at every second place or so: most of them nearly match. */
    private static long[][] likely(Random random, Program program, Atoms atoms, int length) {
        long[][] marks = new long[length][atoms.words()];
        long options = program.first();
        for (long[] unit : marks) {
            int p = bit(random, options);
            for (int k = 0; k < 2; k++) {
                int atom = program.atoms()[random.nextInt(4) == 0 ? random.nextInt(program.size()) : p];
                unit[atom >> 6] |= 1L << atom;
            }
            options = program.follow()[p] == 0 ? program.first() : program.follow()[p];
        }
        return marks;
    }

    private static int bit(Random random, long options) {
        int skip = random.nextInt(Long.bitCount(options));
        long rest = options;
        for (int k = 0; k < skip; k++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    private static long[][] sequence(Random random, Atoms atoms, int length) {
        long[][] marks = new long[length][atoms.words()];
        for (long[] unit : marks) {
            unit[0] = random.nextInt(1 << 5);
        }
        return marks;
    }

    private static Step pattern(Random random, int deep) {
        return switch (deep == 0 ? 0 : random.nextInt(6)) {
            case 1, 2 -> new Step.Sequence(several(random, deep));
            case 3 -> new Step.Choice(several(random, deep));
            case 4 -> new Step.Repeat(pattern(random, deep - 1), random.nextInt(2), random.nextBoolean());
            default -> one(random.nextInt(5), random.nextInt(3) == 0 ? ROLES[random.nextInt(ROLES.length)] : null);
        };
    }

    private static List<Step> several(Random random, int deep) {
        List<Step> steps = new ArrayList<>();
        for (int k = 1 + random.nextInt(3); k > 0; k--) {
            steps.add(pattern(random, deep - 1));
        }
        return steps;
    }

    private static Step.One one(int name, @org.jspecify.annotations.Nullable String role) {
        return new Step.One(new Step.Test(Set.of("w" + name), Tags.NONE, Tags.NONE, null), role);
    }
}
