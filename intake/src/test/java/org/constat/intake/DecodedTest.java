package org.constat.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.intake.Samples.ARABIC;
import static org.constat.intake.Samples.CP1252;
import static org.constat.intake.Samples.CP1256;
import static org.constat.intake.Samples.ENGLISH;
import static org.constat.intake.Samples.FRENCH;
import static org.constat.intake.Samples.utf8;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    static Stream<Arguments> written() {
        return Stream.of(ENGLISH, FRENCH, ARABIC, "A.\n")
                .flatMap(text -> Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(charset -> Arguments.of(text, charset)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsUnicodeWithAndWithoutMark(String text, Charset charset) {
        assertThat(Decoded.of(text.getBytes(charset))).isEqualTo(new Decoded(text, charset, 0, 0));
        assertThat(Decoded.of(("\uFEFF" + text).getBytes(charset))).isEqualTo(new Decoded(text, charset, 0, 0));
    }

    @Test
    void tellsTheTwoWindowsCodePages() {
        assertThat(Decoded.of(ENGLISH.getBytes(CP1252))).isEqualTo(new Decoded(ENGLISH, CP1252, 0, 0));
        assertThat(Decoded.of(FRENCH.getBytes(CP1252))).isEqualTo(new Decoded(FRENCH, CP1252, 0, 0));
        assertThat(Decoded.of(ARABIC.getBytes(CP1256))).isEqualTo(new Decoded(ARABIC, CP1256, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"créée à Évreux", "ÉLÈVES BLESSÉS", "Où ? À l’école.", "Müller sagte: größer", "ÎLE D’YEU"})
    void accentedWordsAreNotRunsOfTheOtherCodePage(String text) {
        assertThat(Decoded.of(text.getBytes(CP1252)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قتل 14 شخصا (AFP)", "باريس Paris بيروت", "<p class=\"texte\">مقتل جندي</p>"})
    void latinWordsDoNotHideTheOtherCodePage(String text) {
        assertThat(Decoded.of(text.getBytes(CP1256)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256",
        "WINDOWS-1256",
        "ISO-8859-6",
        "iso-8859-1",
        "windows-1252",
        "utf-8",
        "utf-16",
        "no-such",
        "%%"
    })
    void aPageNamesItsCharsetOrTheBytesTell(String named) {
        String page = "<html><head><meta charset=\"" + named + "\"></head><body>قتل جندي في الشمال</body>";
        Charset written = named.equals("ISO-8859-6") ? Charset.forName(named) : CP1256;
        assertThat(Decoded.of(page.getBytes(written)).text()).isEqualTo(page);
    }

    @Test
    void aNamedCharsetThatIsSoundWins() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Привет, мир";
        assertThat(Decoded.of(page.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(page);
    }

    @Test
    void soundUtf8WinsOverAnyNamedCharset() {
        String page = "<meta charset=windows-1256><p>Deux blessés";
        assertThat(Decoded.of(utf8(page)).text()).isEqualTo(page);
    }

    @Test
    void malformedUtf8IsReplacedAndCounted() {
        byte[] bytes = HexFormat.of().parseHex("c3a9c3a8c3a0c3aa" + "ff" + "41" + "e282");
        assertThat(Decoded.of(bytes)).isEqualTo(new Decoded("éèàê\uFFFDA\uFFFD", UTF_8, 2, 0));
    }

    @Test
    void aReplacementCharacterInTheSourceIsNoError() {
        assertThat(Decoded.of(utf8("a\uFFFDé")).replaced()).isZero();
    }

    @Test
    void aPageInUtf8WithAForeignPartStaysUtf8() {
        byte[] bytes = (new String(utf8(ARABIC), ISO_8859_1) + new String("قتل".getBytes(CP1256), ISO_8859_1))
                .getBytes(ISO_8859_1);
        Decoded decoded = Decoded.of(bytes);
        assertThat(decoded.text()).startsWith(ARABIC).endsWith("\uFFFD");
        assertThat(decoded.replaced()).isPositive();
    }

    @Test
    void loneSurrogatesOfUtf16AreReplacedAndNothingElseIsLost() {
        assertThat(Decoded.of(HexFormat.of().parseHex("fffe" + "4100" + "00d8" + "4200" + "4300")))
                .isEqualTo(new Decoded("A\uFFFDBC", UTF_16LE, 1, 0));
        assertThat(Decoded.of(HexFormat.of().parseHex("feff" + "0041" + "dc00" + "0042" + "d83dde00" + "d800")))
                .isEqualTo(new Decoded("A\uFFFDB😀\uFFFD", UTF_16BE, 2, 0));
    }

    @Test
    void aHalfUnitAtTheEndIsReplaced() {
        assertThat(Decoded.of(HexFormat.of().parseHex("fffe" + "4100" + "42")).text())
                .isEqualTo("A\uFFFD");
    }

    @Test
    void surrogatesWrittenAsUtf8AreReplaced() {
        Decoded decoded = Decoded.of(HexFormat.of().parseHex("41" + "eda080" + "42"));
        assertThat(decoded.text()).startsWith("A\uFFFD").endsWith("B");
        assertThat(decoded.replaced()).isPositive();
    }

    @Test
    void bytesTheCodePageLacksAreReplaced() {
        assertThat(Decoded.of(HexFormat.of().parseHex("74e973" + "81")))
                .isEqualTo(new Decoded("tés\uFFFD", CP1252, 1, 0));
    }

    @Test
    void lineEndingsBecomeLineFeeds() {
        assertThat(Decoded.of(utf8("a\r\nb\rc\n\r\n\r\rd")).text()).isEqualTo("a\nb\nc\n\n\n\nd");
    }

    @Test
    void nulIsDroppedAndCountedAsControl() {
        assertThat(Decoded.of(utf8("Tw\0o men\0"))).isEqualTo(new Decoded("Two men", UTF_8, 0, 2));
    }

    @Test
    void bidiControlsAndEscapeStay() {
        String text = "a\u202Eb\u2066c\u001B[31md\u00ADe\u200Ff\u0007";
        assertThat(Decoded.of(utf8(text))).isEqualTo(new Decoded(text, UTF_8, 0, 1));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Decoded.of(new byte[0])).isEqualTo(new Decoded("", UTF_8, 0, 0));
    }

    /** Any bytes: no exception, no lone surrogate, no NUL, no CR. */
    @Test
    void anyBytesGiveSoundText() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            String text = Decoded.of(bytes).text();
            assertThat(new String(utf8(text), UTF_8)).isEqualTo(text);
            assertThat(text).doesNotContain("\0", "\r");
        }
    }
}
