package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.constat.claim.Field;
import org.constat.cli.json.ReadingJson;
import org.constat.cli.text.ReadingText;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that claims thousands of things is told in time that grows with it, not with its square. */
class ManyClaimsTest {
    private static final int CLAIMS = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(ints = {1, 2_000})
    void text(int events) {
        Reading reading = reading(events);
        ReadingText text = new ReadingText(Main.speech("fr"), ReadingText.USUAL_WIDTH);
        assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(text.whole(reading)).hasSizeGreaterThan(CLAIMS / 2);
            assertThat(text.evidence(reading)).hasSizeGreaterThan(CLAIMS);
            assertThat(text.brief(reading)).hasSize(events);
        });
    }

    @Test
    void json() {
        Reading reading = reading(2_000);
        assertTimeoutPreemptively(
                LIMIT, () -> assertThatCode(() -> write(reading)).doesNotThrowAnyException());
    }

    private static void write(Reading reading) throws IOException {
        new ReadingJson(Main.speech("en")).write(reading, new StringWriter());
    }

    private static Reading reading(int events) {
        Draft draft = Draft.of("en", "Many\n\n" + "A bomb killed 3 people. ".repeat(CLAIMS), null);
        Value.Party group = Draft.party("Islamic State", "islamic-state", Value.PartyKind.ARMED_GROUP, null);
        for (int n = 1; n <= events; n++) {
            draft.event(n, EventType.BOMBING, false, null, new Event.Sides(List.of(group), List.of()));
        }
        Value toll = new Value.Count(Quantity.exact(3, "3"), "people", Value.Side.UNKNOWN, null);
        for (int i = 0; i < CLAIMS; i++) {
            Field field = i % 3 == 0 ? Field.WOUNDED : i % 3 == 1 ? Field.KILLED : Field.CONDITION;
            Value value = field == Field.CONDITION ? new Value.Words("stable") : toll;
            draft.claim(1 + i % events, field, value, Draft.UNSOURCED, "A bomb killed 3 people");
        }
        return draft.reading();
    }
}
