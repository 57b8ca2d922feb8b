package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aRuleWithoutExamplesIsRefused() {
        check("rule a/b \"...\"", "  gives Killed", "  match mot");
        assertThat(problems)
                .hasSize(1)
                .first()
                .hasToString(
                        "xx/a.rules:1:1: a/b lacks an example that matches: + sentence and an example that does not"
                                + " match: - sentence");
    }

    @Test
    void aRuleWithoutCounterexampleIsRefused() {
        check("rule a/b \"...\"", "  gives Killed", "  match mot", "  + Un mot.");
        assertThat(problems)
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("does not match");
    }

    @Test
    void aRuleWithBothIsLetIn() {
        check("rule a/b \"...\"", "  gives Killed", "  match mot", "  + Un mot.", "  - Rien.");
        assertThat(problems).isEmpty();
    }

    @Test
    void everyProblemOfAFileIsTold() {
        check("rule a/b \"...\"", "  gibes Killed", "  match mot", "rul c/d", "  + Un mot.");
        assertThat(problems).extracting(Problem::line).contains(2, 1, 4);
    }

    private void check(String... lines) {
        List<Definition> read = new RuleFile("xx/a.rules", List.of(lines), problems).read();
        new Demands(org.constat.token.Tsv.read(java.nio.file.Path.of("none.tsv")), problems).check(read, List.of());
    }
}
