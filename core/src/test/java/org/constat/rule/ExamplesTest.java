package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule, group and frame of every language. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicNode> examples() {
        return Rules.BOOK.codes().stream()
                .map(code -> dynamicContainer(
                        code,
                        Rules.BOOK.trials(code).stream()
                                .map(trial -> dynamicTest(trial.title(), () -> check(code, trial)))));
    }

    private static void check(String code, Trial trial) {
        assertThat(trial.holds(Rules.BOOK.language(code)))
                .as(() -> Rules.BOOK.explain(code, trial))
                .isTrue();
    }
}
