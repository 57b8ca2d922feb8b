package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.intake.Samples.readStandardInput;
import static org.constat.intake.Samples.refused;
import static org.constat.intake.Samples.report;
import static org.constat.intake.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.constat.report.Outcome;
import org.constat.report.Outcome.Reason;
import org.constat.report.Outcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to break a reader. The time limit guards against hangs; it measures nothing. */
class HostileTest {
    private static final Duration HANG = Duration.ofSeconds(10);
    private static final int MANY = 99_000;

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Refused refused = refused(read(Files.createFile(folder.resolve("empty.txt"))));
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused.what()).isEqualTo("is empty");
        assertThat(refused.input()).endsWith("empty.txt");
    }

    @Test
    void aMissingFileIsRefused() {
        Refused refused = refused(read(folder.resolve("gone.txt")));
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused.what()).isEqualTo("no such file");
        assertThat(refused.next()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\n\n", "\uFEFF", "\0", "<html><head><title>Only a title</title></head></html>", "<p></p>"})
    void anInputWithoutTextIsRefused(String text) {
        assertThat(refused(utf8(text)).what()).startsWith("no text found");
    }

    @ParameterizedTest
    @EnumSource(Signature.class)
    void aKnownFormatIsNamed(Signature signature) {
        byte[] bytes = (start(signature) + "\n and more text after it").getBytes(StandardCharsets.ISO_8859_1);
        Refused refused = refused(bytes);
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused.what()).isEqualTo("is " + signature.format() + ", which this version does not read");
        assertThat(refused.next()).contains("constat read");
    }

    private static String start(Signature signature) {
        return switch (signature) {
            case ELF -> "\u007FELF";
            case PNG -> "\u0089PNG\r\n";
            case JPEG -> "\u00FF\u00D8\u00FF\u00E0";
            case GIF -> "GIF89a";
            case RIFF -> "RIFF....WEBP";
            case ZIP -> "PK\u0003\u0004";
            case EMPTY_ZIP -> "PK\u0005\u0006";
            case GZIP -> "\u001F\u008B\b";
            case ZSTD -> "(\u00B5/\u00FD";
            case SEVEN_ZIP -> "7z\u00BC\u00AF'\u001C";
            case OLE -> "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
            case RTF -> "{\\rtf1\\ansi";
            case PDF -> "%PDF-1.7";
            case POSTSCRIPT -> "%!PS-Adobe-3.0";
            case SQLITE -> "SQLite format 3\0";
            case JAVA -> "\u00CA\u00FE\u00BA\u00BE";
            case WARC -> "WARC/1.0";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel>",
                "<?xml version='1.0'?>\n<feed xmlns='x'>",
                "\n<rdf:RDF xmlns='x'>"
            })
    void aFeedIsNotTakenForText(String text) {
        assertThat(refused(utf8(text)).what()).startsWith("is a feed (RSS or Atom)");
    }

    @Test
    void noiseIsRefused() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertThat(refused(bytes).what()).startsWith("not text");
        assertThat(refused(new byte[5000]).what()).startsWith("not text");
    }

    @Test
    void aFewStrayControlsAreDamageAndNotAnotherFormat() {
        assertThat(report("Two\0 men\u0001 died.").text()).isEqualTo("Two men\u0001 died.");
    }

    @Test
    void fiftyMegabytesOfParenthesesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("open.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(utf8("(".repeat(1000)));
            sparse.setLength(50_000_000);
        }
        Refused refused = assertTimeoutPreemptively(HANG, () -> refused(read(file)));
        assertThat(refused.reason()).isEqualTo(Reason.UNSAFE);
        assertThat(refused.what()).isEqualTo("too large: the limit is 10 MB, it has 50 MB");
        assertThat(refused.next()).endsWith("--max-size 50MB");
    }

    @Test
    void anEndlessStreamIsReadToTheLimitOnly() {
        Endless endless = new Endless();
        Intake intake = new Intake(IntakeOptions.DEFAULT.withMaxBytes(2_000_000), endless);
        Outcome outcome = assertTimeoutPreemptively(
                HANG, () -> intake.read(List.of("-")).findFirst().orElseThrow());
        assertThat(refused(outcome).what()).isEqualTo("too large: the limit is 2 MB");
        assertThat(refused(outcome).next()).endsWith("--max-size 4MB");
        assertThat(endless.given).isEqualTo(2_000_001);
    }

    private static final class Endless extends InputStream {
        private int given;

        @Override
        public int read() {
            given++;
            return '(';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '(');
            given += length;
            return length;
        }
    }

    @Test
    void theLimitItselfIsAllowed() {
        IntakeOptions ten = IntakeOptions.DEFAULT.withMaxBytes(10);
        assertThat(report(readStandardInput(utf8("0123456789"), ten)).text()).hasSize(10);
        Refused refused = refused(readStandardInput(utf8("0123456789a"), ten));
        assertThat(refused.what()).isEqualTo("too large: the limit is 10 B");
        assertThat(refused.next()).endsWith("--max-size 20B");
    }

    @Test
    void whatNoLimitCanHoldIsToBeSplit() {
        assertThat(Refusal.tooLarge("big", 3_000_000_000L, 10).refused().next()).startsWith("Split it");
    }

    @ParameterizedTest
    @CsvSource({"txt,x", "txt,(", "html,x", "txt,7", "html,&amp"})
    void aLineOfOneMegabyteWithoutASpaceIsRead(String ending, String piece) throws IOException {
        Path file = Files.writeString(folder.resolve("long." + ending), piece.repeat(1_000_000 / piece.length()));
        String text = assertTimeoutPreemptively(HANG, () -> report(read(file)).text());
        assertThat(text).hasSize(1_000_000 / piece.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b><p>", "<a><div>", "<table>x<b>", "<form><main><x>", "<svg>", "<font size=1><b c=3>"
            })
    void deepNestingIsReadWithItsText(String tags) {
        String page = tags.repeat(MANY / tags.split("<", -1).length) + "<p>Two men died.";
        String text = assertTimeoutPreemptively(
                HANG, () -> Articles.read("x.html", utf8(page)).text());
        assertThat(text).contains("Two men died.");
    }

    @Test
    void tenMillionTagsAreRefused() {
        Refused refused = assertTimeoutPreemptively(
                HANG, () -> refused(readStandardInput(utf8("<p>" + "<b>".repeat(3_300_000)), IntakeOptions.DEFAULT)));
        assertThat(refused.reason()).isEqualTo(Reason.UNSAFE);
        assertThat(refused.what()).isEqualTo("too large: more than 100000 HTML tags");
    }

    @Test
    void manyAttributesAreRead() {
        StringBuilder page = new StringBuilder("<p ");
        for (int n = 0; n < 200_000; n++) {
            page.append('a').append(n).append(' ');
        }
        String html = page.append(">Two men died.").toString();
        assertThat(assertTimeoutPreemptively(HANG, () -> report(html).text())).isEqualTo("Two men died.");
    }

    @Test
    void unclosedJsonIsSearchedInLinearTime() {
        String page = "<script type=application/ld+json>" + "\"publisher\":{\"a\":{".repeat(300_000) + "</script><p>x";
        assertThat(assertTimeoutPreemptively(
                        HANG, () -> report(page).publication().outlet()))
                .isNull();
    }

    @Test
    void controlsOfDirectionAndTerminalStayInTheText() {
        String text = "\u202Edeid\u202C \u001B]0;owned\u0007 \u2067x\u2069";
        assertThat(report(text).text()).isEqualTo(text);
        assertThat(report("<title>" + text + "</title><p>x").publication().title())
                .isEqualTo(text);
    }

    @Test
    void charactersByNumberGiveSoundText() {
        String text = report("<p>a&#xD800;b&#0;c&#x110000;d&#27;e").text();
        assertThat(new String(utf8(text), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(text).doesNotContain("\0").contains("\u001Be");
    }

    private static Outcome read(Path file) {
        return Samples.intake().read(List.of(file.toString())).findFirst().orElseThrow();
    }
}
