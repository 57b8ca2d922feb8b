package org.constat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which line breaks end a paragraph, and which only wrap it. */
class ParagraphsTest {

    private static final String WIRE = """
        REBELS ATTACK BASE

        Rebels attacked a base near Kano and killed or wounded
        15 soldiers of the Third Brigade on Monday, a spokesman for the
        Army said. The commander, Gen. Oma Tarun, was in the capital when
        Gao Airfield was hit by two rockets.
            A second base was hit. The spokesman said that "nobody was
        hurt there" and that the rebels fled.
        """;

    @Test
    void aTextSetToAWidthIsReadParagraphByParagraph() {
        assertEquals(
                List.of(
                        "REBELS ATTACK BASE",
                        "Rebels attacked a base near Kano and killed or wounded 15 soldiers of the Third Brigade on"
                                + " Monday, a spokesman for the Army said.",
                        "The commander, Gen. Oma Tarun, was in the capital when Gao Airfield was hit by two rockets.",
                        "A second base was hit.",
                        "The spokesman said that \"nobody was hurt there\" and that the rebels fled."),
                sentences(WIRE));
    }

    @Test
    void aSentenceKnowsItsLineAndItsParagraph() {
        Layout layout = cut(WIRE);
        assertEquals(
                List.of(1, 3, 5, 7, 7),
                layout.sentences().stream().map(Layout.Sentence::line).toList());
        assertEquals(
                List.of(0, 2, 2, 6, 6),
                layout.sentences().stream().map(Layout.Sentence::paragraph).toList());
    }

    @Test
    void aQuotationMayWrap() {
        Layout layout = cut(WIRE);
        assertEquals(1, layout.quotes().size());
        assertEquals("nobody was\nhurt there", layout.quotes().get(0).inside().of(WIRE));
    }

    @Test
    void headlinesOfTheirOwnLinesStayApart() {
        String text = """
            Gunmen attack a convoy
            Rebels seize three towns in the north
            Nine Dead in Market Blast
            Talks resume\
            """;
        assertEquals(List.of(text.split("\n")), sentences(text));
    }

    @Test
    void aSmallLetterGoesOnAndASignForAListDoesNot() {
        assertEquals(
                List.of("They hit a bridge and fled.", "- Nine men died", "- two were hurt"),
                sentences("They hit a bridge\nand fled.\n- Nine men died\n- two were hurt"));
    }

    private static Layout cut(String text) {
        return new Cutter(Set.of("gen")).cut(text);
    }

    private static List<String> sentences(String text) {
        return cut(text).sentences().stream()
                .map(s -> s.span().of(text).lines().map(String::strip).collect(Collectors.joining(" ")))
                .toList();
    }
}
