package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constat.report.Outcome;
import org.constat.report.Outcome.Received;
import org.constat.report.Outcome.Refused;
import org.constat.report.Report;

/** Texts and short ways to read them. */
final class Samples {
    static final Charset CP1252 = Charset.forName("windows-1252");
    static final Charset CP1256 = Charset.forName("windows-1256");

    static final String ENGLISH =
            "Two soldiers were hurt on Monday, the ministry said. \u201cNobody died,\u201d it added.\n";
    static final String FRENCH =
            "L\u2019armée a annoncé lundi que deux soldats avaient été blessés à l\u2019aube, près de la frontière.\n";
    static final String ARABIC = "قالت الوزارة إن جنديين أصيبا فجر الاثنين قرب الحدود، ولم يقتل أحد.\n";

    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Intake intake() {
        return new Intake(IntakeOptions.DEFAULT, InputStream.nullInputStream());
    }

    static Outcome readStandardInput(byte[] bytes, IntakeOptions options) {
        Intake intake = new Intake(options, new ByteArrayInputStream(bytes));
        return intake.read(List.of("-")).findFirst().orElseThrow();
    }

    static Report report(String text) {
        return report(utf8(text));
    }

    static Report report(byte[] bytes) {
        return report(readStandardInput(bytes, IntakeOptions.DEFAULT));
    }

    static Report report(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Received.class);
        return ((Received) outcome).report();
    }

    static Refused refused(byte[] bytes) {
        return refused(readStandardInput(bytes, IntakeOptions.DEFAULT));
    }

    static Refused refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return (Refused) outcome;
    }
}
