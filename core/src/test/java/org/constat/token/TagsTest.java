package org.constat.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of names, held against {@link BitSet}. */
class TagsTest {

    private static final int MOST = 700;

    @Test
    void setsOfNamesAreSets() {
        Random chance = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            BitSet one = bits(chance);
            BitSet two = bits(chance);
            Tags a = tags(one);
            Tags b = tags(two);
            BitSet both = copy(one);
            both.and(two);
            BitSet either = copy(one);
            either.or(two);
            BitSet left = copy(one);
            left.andNot(two);
            assertThat(a.plus(b)).isEqualTo(tags(either)).hasSameHashCodeAs(tags(either));
            assertThat(a.minus(b)).isEqualTo(tags(left)).hasSameHashCodeAs(tags(left));
            assertThat(a.and(b)).isEqualTo(tags(both));
            assertThat(a.hasAny(b)).isEqualTo(one.intersects(two));
            assertThat(a.hasAll(b)).isEqualTo(both.equals(two));
            assertThat(a.isEmpty()).isEqualTo(one.isEmpty());
            assertThat(elements(a)).isEqualTo(one.stream().boxed().toList());
            int bit = chance.nextInt(MOST);
            assertThat(a.has(bit)).isEqualTo(one.get(bit));
        }
    }

    @Test
    void thereMayBeAThousandNames() {
        Names names = new Names(IntStream.range(0, 1000).mapToObj(n -> "N" + n).toList());
        Tags some = names.tags("N3", "N256", "N999");
        assertThat(names.of(some)).containsExactly("N3", "N256", "N999");
    }

    private static List<Integer> elements(Tags tags) {
        List<Integer> all = new ArrayList<>();
        tags.forEach(all::add);
        return all;
    }

    private static Tags tags(BitSet bits) {
        return bits.stream().mapToObj(Tags::of).reduce(Tags.NONE, Tags::plus);
    }

    private static BitSet bits(Random chance) {
        BitSet bits = new BitSet();
        int most = 1 + chance.nextInt(MOST);
        IntStream.range(0, chance.nextInt(6)).forEach(k -> bits.set(chance.nextInt(most)));
        return bits;
    }

    private static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }
}
