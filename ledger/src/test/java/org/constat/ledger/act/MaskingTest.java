package org.constat.ledger.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constat.event.Coded;
import org.constat.event.Reading;
import org.constat.ledger.Readings;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final Reading READING = Readings.demo().getFirst();
    private static final String REPORT = READING.report().sha256();

    @Test
    void aHiddenReportKeepsItsPositionsItsNumbersAndItsKeys() {
        Act.Read left = (Act.Read) Masking.all(REPORT).of(new Act.Read(READING, null));
        String text = left.reading().report().text();
        assertThat(text).hasSameSizeAs(READING.report().text()).doesNotContainPattern("[\\p{L}\\p{N}]");
        assertThat(left.reading().claims())
                .extracting(Coded::key)
                .containsExactlyElementsOf(
                        READING.claims().stream().map(Coded::key).toList());
        assertThat(left.reading().claims())
                .allSatisfy(c -> assertThat(c.claim().evidence().exact())
                        .isEqualTo(c.claim().evidence().span().of(text)));
    }

    @Test
    void aHiddenPhraseStandsNowhereAndTheRestStays() {
        String phrase = READING.claims().getFirst().claim().evidence().exact();
        Act left = Masking.phrases(REPORT, List.of(phrase)).of(new Act.Read(READING, null));
        assertThat(new String(Codec.encode(left), StandardCharsets.UTF_8)).doesNotContain(phrase);
        assertThat(((Act.Read) left).reading().report().text())
                .hasSameSizeAs(READING.report().text())
                .containsPattern("\\p{L}");
    }

    @Test
    void hidingTwiceIsHidingOnceAndHidingNothingIsRefused() {
        Masking all = Masking.all(REPORT);
        Act once = all.of(new Act.Read(READING, null));
        assertThat(all.of(once)).isEqualTo(once);
        assertThatThrownBy(() -> Masking.phrases(REPORT, List.of(" "))).hasMessageContaining("as they are printed");
    }
}
