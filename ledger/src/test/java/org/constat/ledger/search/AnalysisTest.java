package org.constat.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
    private final Analysis analysis = new Analysis();

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "Évacués, evacues",
        "L'armée, armee",
        "l’Émir, EMIR",
        "d'Alep, Alep",
        "jusqu'Alep, alep",
        "Iraq's, iraq",
        "al-Anbar, Anbar",
        "El-Fasher, fasher",
        "cœur, COEUR",
        "Łódź, lodz",
        "الأنبار, انبار",
        "والأنبار, الانبار",
        "بالأنبار, الأنبار",
        "للعراق, العراق",
        "الْعِرَاق, عراق",
        "العـــراق, العراق",
        "غزة, غزه",
        "مصطفى, مصطفي",
        "قواتهم, قوات",
        "٢٠٢٤, 2024",
        "ﻻجئ, لاجئ"
    })
    void spellingsOfOneWordAreOneWord(String text, String question) {
        assertEquals(analysis.words(question), analysis.words(text));
    }

    @Test
    void aWordShortenedToItsArticleKeepsItsLetters() {
        assertEquals("وفد", analysis.words("وفد"), "two letters would be left");
        assertEquals("l aujourd hui", analysis.words("l aujourd’hui"), "an elision needs its sign");
    }

    @Test
    void signsPartWordsAndDigitsAreWords() {
        assertEquals("kill 15 mi 24", analysis.words("kill: 15 (Mi-24)"));
        assertEquals("", analysis.words("… – !"));
    }

    @Test
    void eachWordKnowsWhereItIsPrinted() {
        String text = "« L’Émirat » et l'Irak";
        assertEquals(
                List.of("Émirat", "et", "Irak"),
                analysis.terms(text).stream()
                        .map(t -> text.substring(t.start(), t.end()))
                        .toList());
    }

    @Test
    void lettersBeyondTheFirstPlaneAndLoneSurrogatesDoNoHarm() {
        assertEquals("a b", analysis.words("\ud835\udc00 \ud800 b"));
    }
}
