package org.constat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void rulesLoseBlanksAtLineEnds() {
        assertThat(Tidy.of("a.rules", "rule a  \n  match b\t\n\n\n")).isEqualTo("rule a\n  match b\n");
    }

    @Test
    void wordsAreSortedBelowTheNamesOfTheColumns() {
        assertThat(Tidy.of("lexicon.tsv", "# lemma\tpos\nb\tNOUN\t\na\tVERB\t"))
                .isEqualTo("# lemma\tpos\na\tVERB\t\nb\tNOUN\t\n");
    }

    @Test
    void charactersAreComposed() {
        assertThat(Tidy.of("x.tsv", "e\u0301")).isEqualTo("\u00e9\n");
    }
}
