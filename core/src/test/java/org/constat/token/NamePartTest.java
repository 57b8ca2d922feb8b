package org.constat.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamePartTest {

    private static final NamePart NEW =
            NamePart.first(List.of("new", "york", "city")).with(NamePart.first(List.of("new", "delhi")));

    @Test
    void countsTheWordsOfTheLongestName() {
        assertThat(NEW.longest()).isEqualTo(3);
        assertThat(NamePart.inside("york").longest()).isZero();
        assertThat(NamePart.inside("york").with(NEW).longest()).isEqualTo(3);
    }

    @Test
    void mayStandBeforeEveryWordThatComesSecond() {
        assertThat(Stream.of("york", "delhi").map(NamePart::inside)).allMatch(NEW::mayPrecede);
        assertThat(NEW.mayPrecede(NamePart.NONE)).isFalse();
    }

    @Test
    void mostOtherWordsDoNotGoOnTheName() {
        long going = Stream.iterate(1, n -> n + 1)
                .limit(1_000)
                .filter(n -> NEW.mayPrecede(NamePart.inside("word" + n)))
                .count();
        assertThat(going).isLessThan(100);
    }

    @Test
    void aNameOfOneWordGoesOnWithNothing() {
        assertThat(NamePart.first(List.of("york")).mayPrecede(NamePart.inside("york")))
                .isFalse();
    }
}
