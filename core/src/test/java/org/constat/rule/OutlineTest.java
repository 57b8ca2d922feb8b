package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void everyStepAndAlternativeIsLeftOutOnce() {
        assertThat(Outline.of("a:X ( b | \"c d\" )/V? ..5 e", Set.of()))
                .extracting(Outline.Without::part)
                .containsExactlyInAnyOrder("a:X", "( b | \"c d\" )/V?", "..5", "e");
    }

    @Test
    void whatIsLeftIsAPattern() {
        assertThat(Outline.of("a ( B | C )", Set.of()))
                .extracting(w -> w.rest().replaceAll("\\s+", " ").strip())
                .containsExactlyInAnyOrder("( B | C )", "a", "a ( C )", "a ( B )");
    }

    @Test
    void wordsOfOneShapeAreOneChoice() {
        assertThat(Outline.of("( b | X | c/V | d | e/V | \"f g\" | h:i | X Y )", Set.of()))
                .extracting(Outline.Without::part)
                .containsExactlyInAnyOrder("b | d | \"f g\"", "X", "c/V | e/V", "h:i", "X Y", "X", "Y");
    }

    @Test
    void onePermissionGivenTwiceIsOne() {
        assertThat(Outline.of("A M* ( B M* C | D M )", Set.of()))
                .filteredOn(w -> w.part().equals("M*"))
                .singleElement()
                .extracting(w -> w.rest().replaceAll("\\s+", " "))
                .isEqualTo("A ( B C | D M )");
    }

    @Test
    void theOutermostComeFirst() {
        assertThat(Outline.of("a ( b c )?", Set.of()).getFirst().part()).isEqualTo("( b c )?");
    }

    @Test
    void anExpressionAmongOthersIsNotTakenApart() {
        assertThat(Outline.of("( in | \"in front\" of | by X ) a:Y", Set.of()))
                .extracting(Outline.Without::part)
                .containsExactlyInAnyOrder(
                        "( in | \"in front\" of | by X )", "in | \"in front\" of", "by X", "by", "X", "a:Y");
    }
}
