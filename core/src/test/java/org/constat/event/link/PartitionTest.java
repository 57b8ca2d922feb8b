package org.constat.event.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.constat.event.link.Decisions.Pair;
import org.constat.mention.EventType;
import org.junit.jupiter.api.Test;

class PartitionTest {

    private static final List<EventType> TYPES =
            List.of(EventType.RAID, EventType.ATTACK, EventType.AIRSTRIKE, EventType.ARREST);

    @Test
    void whateverTheOrderTheSameEventsComeOut() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<Mention> mentions = mentions(random, 60);
            List<List<Mention>> events = Linking.events(mentions, Decisions.NONE);
            List<Mention> shuffled = new ArrayList<>(mentions);
            Collections.shuffle(shuffled, random);
            assertThat(Linking.events(shuffled, Decisions.NONE)).isEqualTo(events);
        }
    }

    @Test
    void everyMentionIsInOneEventAndNoEventHoldsAPairThatIsVetoed() {
        List<Mention> mentions = mentions(new Random(11), 120);
        List<List<Mention>> events = Linking.events(mentions, Decisions.NONE);
        assertThat(events.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(mentions);
        for (List<Mention> event : events) {
            for (Mention a : event) {
                assertThat(event)
                        .allSatisfy(b -> assertThat(Linker.link(a, b).vetoes()).isEmpty());
            }
        }
    }

    @Test
    void aChainDoesNotGlueTogetherWhatIsKeptApart() {
        Mention first = Told.in("a").mention();
        Mention between = Told.in("b").on(Told.DAY.plusDays(1)).mention();
        Mention last = Told.in("c").on(Told.DAY.plusDays(2)).mention();
        assertThat(Linker.link(first, between).joins()).isTrue();
        assertThat(Linker.link(between, last).joins()).isTrue();
        assertThat(Linker.cluster(List.of(first, between, last), Decisions.NONE))
                .hasSize(2);
    }

    @Test
    void whatPeopleDecidedIsObeyed() {
        Mention raid = Told.in("a").mention();
        Mention same = Told.in("b").mention();
        Mention elsewhere = Told.in("c").at(Told.BASRA).mention();
        Decisions apart = new Decisions(Set.of(), Set.of(new Pair(same.key(), raid.key())));
        Decisions together = new Decisions(Set.of(new Pair(raid.key(), elsewhere.key())), Set.of());
        assertThat(Linking.events(List.of(raid, same), apart)).containsExactly(List.of(raid), List.of(same));
        assertThat(Linking.events(List.of(raid, elsewhere), together)).containsExactly(List.of(raid, elsewhere));
    }

    @Test
    void aMentionGivenTwiceIsOne() {
        Mention raid = Told.in("a").mention();
        assertThat(Linking.events(List.of(raid, raid), Decisions.NONE)).hasSize(1);
    }

    @Test
    void aVeryLargeComponentIsOneEventStillAndSoon() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 3 * Partition.LARGE; i++) {
            mentions.add(Told.in("r" + i).mention());
        }
        assertThat(Linker.cluster(mentions, Decisions.NONE)).hasSize(1);
    }

    private static List<Mention> mentions(Random random, int many) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Told told = Told.in("r" + i)
                    .of(TYPES.get(random.nextInt(TYPES.size())))
                    .killing(10 + random.nextInt(8))
                    .on(Told.DAY.plusDays(random.nextInt(4)));
            told = random.nextInt(3) == 0 ? told.at(random.nextBoolean() ? Told.BASRA : Told.ANBAR) : told;
            mentions.add((random.nextInt(5) == 0 ? told.undated() : told).mention());
        }
        return mentions;
    }
}
