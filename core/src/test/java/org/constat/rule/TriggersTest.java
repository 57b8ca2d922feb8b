package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.constat.token.Unit;
import org.junit.jupiter.api.Test;

class TriggersTest {

    private static final Set<String> OTHERS = Set.of("Voice", "Mishap", "Parts", "Running");

    @Test
    void noSentenceThatARuleMatchesIsPassedOver() {
        for (String code : Rules.BOOK.codes()) {
            Language language = Rules.BOOK.language(code);
            int matched = 0;
            int passedOver = 0;
            for (Trial trial : Rules.BOOK.trials(code)) {
                for (List<Unit> units : trial.sentences(language)) {
                    boolean matches = isMatched(language.cascade(), units);
                    boolean may = language.cascade().mayGive(units, OTHERS);
                    assertThat(may || !matches).as(trial.title()).isTrue();
                    matched += matches ? 1 : 0;
                    passedOver += may ? 0 : 1;
                }
            }
            assertThat(matched).as(code).isGreaterThan(100);
            assertThat(passedOver).as(code).isGreaterThan(20);
        }
    }

    private static boolean isMatched(Cascade cascade, List<Unit> units) {
        return cascade.parse(units).firings().stream()
                .anyMatch(f -> !OTHERS.contains(f.rule().gives().what()));
    }
}
