package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void everyStepAndAlternativeIsLeftOutOnce() {
        assertThat(Outline.of("a:X ( b | \"c d\" )/V? ..5 e"))
                .extracting(Outline.Without::part)
                .containsExactlyInAnyOrder("a:X", "( b | \"c d\" )/V?", "b", "\"c d\"", "..5", "e");
    }

    @Test
    void whatIsLeftIsAPattern() {
        assertThat(Outline.of("a ( b | c )"))
                .extracting(w -> w.rest().replaceAll("\\s+", " ").strip())
                .containsExactlyInAnyOrder("( b | c )", "a", "a ( c )", "a ( b )");
    }

    @Test
    void theOutermostComeFirst() {
        assertThat(Outline.of("a ( b c )?").getFirst().part()).isEqualTo("( b c )?");
    }
}
