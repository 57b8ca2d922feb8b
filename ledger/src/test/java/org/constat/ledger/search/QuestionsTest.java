package org.constat.ledger.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    private static final String TEXT = "Les forces irakiennes ont mené un raid à Ramadi, dans la province d’Al-Anbar."
            + " ونقلت الوكالة عن الشرطة أن قتيلا سقط ببغداد";

    private final Analysis analysis = new Analysis();
    private final Questions questions = new Questions(analysis);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "raid anbar; true",
                "raid mosul; false",
                "\"forces irakiennes\"; true",
                "\"irakiennes forces\"; false",
                "\"raid a ram*; true",
                "irak*; true",
                "irak; false",
                "raid -ramadi; false",
                "raid -mosul; true",
                "raid SAUF mosul; true",
                "mosul | ramadi; true",
                "mosul OU ramadi; true",
                "mosul OR tikrit; false",
                "(mosul | ramadi) raid; true",
                "(mosul | ramadi) AND -raid; false",
                "((mosul | ramadi; true",
                "raid) mosul; false",
                "بغداد; true",
                "شرطة -بغداد; false",
                "الموصل أو بغداد; true"
            })
    void aQuestionIsAnsweredByItsWords(String question, boolean answered) {
        assertEquals(answered, questions.parse(question).answeredBy(analysis.terms(TEXT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-raid", "raid | -mosul", "(-raid)", "…", "- - -", "\"\""})
    void aQuestionThatOnlyShutsOutSaysWhatToAdd(String question) {
        assertThatThrownBy(() -> questions.parse(question))
                .isInstanceOf(Questions.Unanswerable.class)
                .hasMessageContaining("add one that must be there");
    }

    @Test
    void aVeryLongQuestionIsRefused() {
        assertThrows(Questions.Unanswerable.class, () -> questions.parse("(".repeat(2000)));
    }

    @Test
    void deepBracketsAreNoDanger() {
        assertTrue(questions.parse("(".repeat(990) + "raid").answeredBy(analysis.terms("raid")));
    }
}
