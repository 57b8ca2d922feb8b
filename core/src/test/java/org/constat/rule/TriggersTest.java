package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.token.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggersTest {

    private static final Kinds TOLD = Kinds.allBut("Voice", "Mishap", "Parts", "Running");
    private static final Kinds ATTRIBUTED = Kinds.of("Voice", "Topic");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void noSentenceThatARuleMatchesIsPassedOver(String code) {
        assertNothingIsMissed(code, TOLD);
        assertNothingIsMissed(code, ATTRIBUTED);
    }

    private static void assertNothingIsMissed(String code, Kinds kinds) {
        Language language = Rules.BOOK.language(code);
        int matched = 0;
        int passedOver = 0;
        for (Trial trial : Rules.BOOK.trials(code)) {
            for (List<Unit> units : trial.sentences(language)) {
                boolean matches = isMatched(language.cascade(), units, kinds);
                boolean may = language.cascade().possible(units).gives(kinds);
                assertThat(may || !matches).as(trial.title()).isTrue();
                matched += matches ? 1 : 0;
                passedOver += may ? 0 : 1;
            }
        }
        assertThat(matched).as(code).isGreaterThan(100);
        assertThat(passedOver).as(code).isGreaterThan(20);
    }

    private static boolean isMatched(Cascade cascade, List<Unit> units, Kinds kinds) {
        return cascade.parse(units).firings().stream()
                .anyMatch(f -> kinds.has(f.rule().gives().what()));
    }
}
