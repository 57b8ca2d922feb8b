package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constat.intake.Samples.FRENCH;
import static org.constat.intake.Samples.readStandardInput;
import static org.constat.intake.Samples.refused;
import static org.constat.intake.Samples.report;
import static org.constat.intake.Samples.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.constat.report.Capture;
import org.constat.report.Outcome;
import org.constat.report.Outcome.Received;
import org.constat.report.Outcome.Refused;
import org.constat.report.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String PAGE =
            "<html lang=en><meta property=og:site_name content='Example Daily'><title>Clash</title>"
                    + "<meta property=article:published_time content=2024-08-30><article><p>Two men died.</article>";

    @Test
    void keepsTheBytesAndNamesTheReportByTheirDigest() {
        Received received = (Received) readStandardInput(utf8("abc"), IntakeOptions.DEFAULT);
        Capture capture = received.capture();
        assertThat(capture.bytes()).isEqualTo(utf8("abc"));
        assertThat(capture.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(capture.from()).isNull();
        assertThat(received.report().sha256()).isEqualTo(capture.sha256());
        assertThat(received.report().id()).isEqualTo("R-ba7816bf");
    }

    @Test
    void plainTextIsKeptAsPrinted() {
        String text = "\n\n  Title \u00A0\n \n" + FRENCH + "\t...\n\n";
        assertThat(report(text).text()).isEqualTo(text);
        assertThat(report(text).publication()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void theDigestIsThatOfTheBytesNotOfTheText() {
        assertThat(report("a\r\nb").text()).isEqualTo(report("a\nb").text());
        assertThat(report("a\r\nb").sha256()).isNotEqualTo(report("a\nb").sha256());
    }

    @Test
    void readingTwiceIsEqual() {
        assertThat(report(PAGE)).isEqualTo(report(PAGE));
    }

    @Test
    void aFileIsNamedByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), FRENCH);
        Received received = (Received) read(file.toString()).getFirst();
        assertThat(received.capture().from()).isEqualTo(file.toString());
        assertThat(received.report().text()).isEqualTo(FRENCH);
    }

    @Test
    void givenValuesWinOverThePage() {
        IntakeOptions given =
                new IntakeOptions(1000, "fr", LocalDate.of(2024, 9, 1), "Example Weekly", "https://example.org/clash");
        Received received = (Received) readStandardInput(utf8(PAGE), given);
        assertThat(received.capture().from()).isEqualTo("https://example.org/clash");
        assertThat(received.report().publication())
                .isEqualTo(new Publication("Example Weekly", "Clash", "fr", LocalDate.of(2024, 9, 1)));
    }

    @Test
    void withoutThemThePageTells() {
        assertThat(report(PAGE).publication())
                .isEqualTo(new Publication("Example Daily", "Clash", "en", LocalDate.of(2024, 8, 30)));
    }

    @Test
    void givenValuesFillAPlainText() {
        IntakeOptions given = new IntakeOptions(1000, "ar", null, null, null);
        assertThat(report(readStandardInput(utf8("x"), given)).publication().lang())
                .isEqualTo("ar");
    }

    @Test
    void oneFailureStopsNothing(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), FRENCH);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        List<Outcome> outcomes =
                read(folder.resolve("gone.txt").toString(), good.toString(), empty.toString(), good.toString());
        assertThat(outcomes).hasExactlyElementsOfTypes(Refused.class, Received.class, Refused.class, Received.class);
    }

    @Test
    void opensAFileOnlyWhenAskedForIt(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("1.txt"), "one");
        Path second = Files.writeString(folder.resolve("2.txt"), "two");
        Iterator<Outcome> outcomes = Samples.intake()
                .read(List.of(first.toString(), second.toString()))
                .iterator();
        assertThat(report(outcomes.next()).text()).isEqualTo("one");
        Files.delete(second);
        assertThat(refused(outcomes.next()).what()).isEqualTo("no such file");
    }

    @Test
    void aFailingStreamIsRefusedWithItsReason() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        Intake intake = new Intake(IntakeOptions.DEFAULT, closed);
        assertThat(refused(intake.read(new Input.StandardInput())).what()).isEqualTo("reading failed: Stream closed");
    }

    @Test
    void aLimitBelowOneByteIsAProgrammersError() {
        assertThatThrownBy(() -> IntakeOptions.DEFAULT.withMaxBytes(0)).hasMessageContaining("at least 1");
    }

    private static List<Outcome> read(String... names) {
        return Samples.intake().read(List.of(names)).toList();
    }
}
