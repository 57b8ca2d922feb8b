package org.constat.event.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.constat.mention.EventType;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void reportsOfOneHappeningAreLinkedAlthoughTheyDifferByADayACountAWordAndTheWidthOfAPlace() {
        Told first = Told.in("a");
        assertJoined(first, Told.in("b").on(Told.DAY.plusDays(1)).killing(14));
        assertJoined(first, Told.in("b").at(Told.ANBAR).killing(14));
        assertJoined(first, Told.in("b").at(Told.WEST));
        assertJoined(first, Told.in("b").by(Told.GUNMEN));
        assertJoined(first, Told.in("b").of(EventType.AIRSTRIKE));
        assertJoined(first, Told.in("b").undated());
        assertJoined(first, Told.in("b").of(EventType.ATTACK).at(Told.WEST));
    }

    @Test
    void conflictingEvidenceIsNeverMergedByForce() {
        Mention first = Told.in("a").mention();
        assertThat(Linker.link(first, Told.in("b").on(Told.DAY.plusDays(3)).mention())
                        .vetoes())
                .containsExactly(Veto.DAYS_APART);
        assertThat(Linker.link(first, Told.in("b").at(Told.BASRA).mention()).vetoes())
                .containsExactly(Veto.PLACES_APART);
        assertThat(Linker.link(first, Told.in("b").of(EventType.TALKS).mention())
                        .vetoes())
                .containsExactly(Veto.KINDS_APART);
        assertThat(Linker.link(first, Told.in("a").mention(2, false, Told.DAY, "", Words.NONE))
                        .vetoes())
                .containsExactly(Veto.SAME_REPORT);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        Mention a = Told.in("a").mention();
        Mention b = Told.in("b").at(Told.ANBAR).killing(14).mention();
        assertThat(Linker.link(a, b)).isEqualTo(Linker.link(b, a));
    }

    @Test
    void anAnniversaryJoinsTheOldHappening() {
        Mention old = Told.in("a").killing(60).mention();
        Mention anniversary = Told.in("b").killing(60).lookingBack(Told.DAY.plusYears(1));
        assertThat(Linker.link(old, anniversary).reasons()).contains(Reason.LOOKS_BACK);
        assertThat(Linker.link(old, anniversary).joins()).isTrue();
        assertThat(shareBlock(old, anniversary)).isTrue();
    }

    private static void assertJoined(Told a, Told b) {
        Link link = Linker.link(a.mention(), b.mention());
        assertThat(link.joins()).as(link.toString()).isTrue();
        assertThat(shareBlock(a.mention(), b.mention())).isTrue();
    }

    private static boolean shareBlock(Mention a, Mention b) {
        long[] keys = Linker.blocks(b);
        return Arrays.stream(Linker.blocks(a)).anyMatch(k -> Arrays.binarySearch(keys, k) >= 0);
    }
}
