package org.constat.ledger.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.constat.event.Reading;
import org.constat.ledger.Readings;
import org.constat.ledger.capture.Provenance;
import org.constat.report.Outcome;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final Instant NOON = Instant.parse("2024-09-01T12:00:00.123456Z");
    private static final Provenance.Answer ANSWER = new Provenance.Answer(
            200, "https://example.org/1", List.of(), List.of(new Provenance.Header("Date", "today")));

    @Test
    void everyDemonstrationReadingComesBackAsItWas() {
        assertThat(Readings.demo()).hasSizeGreaterThan(30).allSatisfy(CodecTest::comesBack);
    }

    @Test
    void realTextsOfThreeLanguagesComeBackAsTheyWere() throws IOException {
        for (String file : List.of("wikinews_fr", "reuters21578_en", "wikipedia_ar_conflict")) {
            for (String line : Readings.sharedLines("bench/texts/" + file + ".jsonl.gz", 12)) {
                JsonNode json = Codec.JSON.readTree(line);
                comesBack(Readings.of(json.path("text").asText(), null, null));
            }
        }
    }

    private static void comesBack(Reading reading) {
        Act.Read read = new Act.Read(reading, "https://example.org/1");
        byte[] bytes = Codec.encode(read);
        assertThat(Codec.decode(Codec.FORMAT, bytes)).isEqualTo(read);
        assertThat(Codec.encode(Codec.decode(Codec.FORMAT, bytes))).isEqualTo(bytes);
    }

    @Test
    void everyKindOfActComesBackAsItWas() {
        Reading reading = Readings.demo().getFirst();
        String report = reading.report().sha256();
        ClaimAnchor claim = ClaimAnchor.of(report, reading.claims().getFirst());
        var value = reading.claims().getFirst().claim().value();
        MentionAnchor mention = new MentionAnchor(report, 1, List.of("k"), List.of("q"));
        var side = new Arrangement.Side("E-0000000000", List.of(mention));
        var key = new Linked.Key(report, 1);
        List<Act> acts = List.of(
                new Act.Read(reading, null),
                new Act.Captured(report, new Provenance(null, NOON, "t", "a", null)),
                new Act.Captured(report, new Provenance("https://example.org", NOON, "t", "a", ANSWER)),
                new Linked(
                        List.of(new Linked.Birth("E-1", key)),
                        List.of(new Linked.Move(key, null, "E-1"), new Linked.Move(key, "E-1", null)),
                        List.of(new Linked.Redirect("E-1", "E-2"), new Linked.Redirect("E-1", null)),
                        List.of(new Linked.Tie(key, key, 0.1 + 0.2, List.of("same_day"))),
                        List.of("E-1")),
                new Act.Redacted(
                        report, List.of(new Act.Remnant(2, new Act.Read(reading, null))), List.of(1L), "asked for"),
                new Act.Released("2024-09.1", 12, Map.of("a.csv", "0c51")),
                new Act.Refused("page.html", Outcome.Reason.UNREADABLE, "no text", "look at it"),
                new Edit.Corrected(claim, value, value, "wrong"),
                new Edit.Rejected(claim, value, "not said"),
                new Edit.Added(report, mention, reading.claims().getFirst().claim(), "missed"),
                new Edit.Added(report, null, reading.claims().getFirst().claim(), "missed"),
                new Edit.Told(report, reading.events().getFirst(), List.of(), "missed"),
                new Edit.Dropped(mention, "none"),
                new Arrangement.Merged(side, side, "one"),
                new Arrangement.Split(side, side, "two"),
                new Arrangement.Moved(mention, side, side, "elsewhere"),
                new Decision.Undone(7, "wrong"),
                new Decision.Decided("two_dates", "E-1", "29 Aug", "the post says so"));
        for (Act act : acts) {
            assertThat(Codec.decode(Codec.seal(act))).isEqualTo(act);
        }
        assertThat(acts.stream().map(Form::of).distinct()).hasSize(Form.values().length);
    }

    @Test
    void whatIsUnknownIsAbsent() {
        Act act = new Act.Captured("ab", new Provenance(null, NOON, "t", "a", null));
        assertThat(new String(Codec.encode(act), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"act\":\"captured\",\"report\":\"ab\",\"how\":{\"received\":\"2024-09-01T12:00:00.123456Z\",\"tool\":\"t\",\"asker\":\"a\"}}");
    }

    @Test
    void anUnknownFormatIsNamed() {
        assertThatThrownBy(() -> Codec.decode("constat/act/9", new byte[0]))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("constat/act/9")
                .hasMessageContaining("open the ledger with");
    }
}
