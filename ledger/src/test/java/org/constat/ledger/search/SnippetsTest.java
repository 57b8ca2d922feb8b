package org.constat.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.text.Span;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private final Analysis analysis = new Analysis();
    private final Questions questions = new Questions(analysis);

    private String snippet(String text, String question, Span... hidden) {
        return new Snippets(analysis)
                .of(text, questions.parse(question), List.of(hidden)).pieces().stream()
                        .map(p -> switch (p.kind()) {
                            case PLAIN -> p.text();
                            case FOUND -> "[" + p.text() + "]";
                            case HIDDEN -> "###";
                            case CUT -> "…";
                        })
                        .collect(Collectors.joining());
    }

    @Test
    void wordsFoundAreMarkedAsPrinted() {
        assertThat(snippet("Le raid d’Al-Anbar a tué.", "anbar tue")).isEqualTo("Le raid d’Al-[Anbar] a [tué]…");
    }

    @Test
    void theStretchWithMostOfTheQuestionIsShown() {
        String filler = "mot ".repeat(60);
        String shown = snippet("raid " + filler + "le raid de Ramadi " + filler, "raid ramadi");
        assertThat(shown).contains("le [raid] de [Ramadi]").startsWith("…").endsWith("…");
    }

    @Test
    void aHiddenNameIsNeitherShownNorMarked() {
        String text = "La mère de Nadir Sabri a vu le raid.";
        Span name = new Span(text.indexOf("Nadir"), text.indexOf(" a vu"));
        assertThat(snippet(text, "raid sabri", name)).isEqualTo("La mère de ### a vu le [raid]…");
    }

    @Test
    void aHiddenStretchAtTheBorderIsHiddenToItsEnd() {
        String text = "raid " + "mot ".repeat(30) + "Nadir Sabri raid";
        Span name = new Span(text.indexOf("Nadir"), text.indexOf("Sabri") + 5);
        assertThat(snippet(text, "raid", name)).doesNotContain("Nadir").doesNotContain("Sabri");
    }

    @Test
    void aTextWithoutTheWordsShowsItsBeginning() {
        assertThat(snippet("Un texte court", "raid")).isEqualTo("Un texte court");
        assertThat(snippet("", "raid")).isEmpty();
    }
}
