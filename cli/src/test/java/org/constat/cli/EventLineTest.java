package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.cli.json.EventLineJson;
import org.constat.event.Event;
import org.constat.event.dossier.Counts;
import org.constat.event.dossier.Summary;
import org.constat.event.figure.Standing;
import org.constat.mention.EventType;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.junit.jupiter.api.Test;

class EventLineTest {
    private static final Party GROUP = new Party("the militia", null, PartyKind.MILITIA, "ML");
    private static final Party PERSON = new Party("Karim Belhadj", null, PartyKind.PERSON, null);

    private static String line(Standing killed) {
        Event.Sides sides = new Event.Sides(List.of(GROUP), List.of(PERSON));
        Summary summary = new Summary(
                EventType.ABDUCTION, sides, null, null, killed, Standing.UNKNOWN, new Counts(1, 0, 1, 1, 1, 0));
        return EventLineJson.of("E-0000000000", "Abduction", summary, false);
    }

    @Test
    void aPersonWithoutAnOfficeIsNotNamed() {
        assertThat(line(Standing.UNKNOWN)).contains("the militia").doesNotContain("Belhadj");
    }

    @Test
    void aFigureThatNobodyGivesIsLeftOutAndNoZero() {
        assertThat(line(Standing.UNKNOWN)).contains("\"tolls\":{}");
        assertThat(line(new Standing(2, 3, 3))).contains("\"killed\":{\"low\":2,\"best\":3,\"high\":3}");
    }
}
