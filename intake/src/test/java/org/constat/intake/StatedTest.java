package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-08-30",
                " 2024-08-30 ",
                "2024-08-30T23:59:59-11:00",
                "2024-08-30T00:10:00+03:00",
                "2024-08-30 12:00",
                "2024-08-30T01:02:03.456Z"
            })
    void aDayIsTakenInItsOwnOffset(String value) {
        assertThat(Stated.day(value)).isEqualTo(LocalDate.of(2024, 8, 30));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "30/08/2024", "2024-02-30", "2024-8-1", "2024-08-301", "0001-01-01T00:00:00", "soon"})
    void whatIsNoDayIsUnknown(String value) {
        assertThat(Stated.day(value)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "fr-FR,fr", "ar_IQ,ar", "EN,en", " en-us ,en", "zh-Hant-TW,zh"})
    void aLanguageTagGivesItsCode(String tag, String code) {
        assertThat(Stated.language(tag)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "und", "français", "x-none", "arc", "-"})
    void aTagWithoutATwoLetterCodeIsUnknown(String tag) {
        assertThat(Stated.language(tag)).isNull();
    }

    @Test
    void wordsAreOneLineOrUnknown() {
        assertThat(Stated.words("  Example\n\t Daily ")).isEqualTo("Example Daily");
        assertThat(Stated.words(" \n")).isNull();
        assertThat(Stated.words(null)).isNull();
    }

    @Test
    void wordsHaveNoLoneSurrogate() {
        assertThat(Stated.words("a\uD800b😀\uDC00")).isEqualTo("a\uFFFDb😀\uFFFD");
    }
}
