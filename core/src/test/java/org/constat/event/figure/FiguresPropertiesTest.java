package org.constat.event.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.link.Mention;
import org.constat.event.origin.Lineage;
import org.constat.mention.Bound;
import org.constat.mention.Value.Side;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class FiguresPropertiesTest {

    private static final List<String> BODIES = List.of("army", "rebels", "town", "agency", "");
    private static final List<Field> FIELDS = List.of(Field.KILLED, Field.WOUNDED, Field.MISSING);
    private static final List<String> WORDS = List.of("fighters", "people", "leaders among them", "soldiers", "");
    private static final int ROUNDS = 200;

    private static List<Mention> some(Random chance) {
        List<Mention> mentions = new ArrayList<>();
        int reports = 1 + chance.nextInt(12);
        for (int r = 0; r < reports; r++) {
            mentions.add(report("r" + r, chance));
        }
        return mentions;
    }

    private static Mention report(String name, Random chance) {
        Wire wire = Wire.of(name, "2024-05-%02d".formatted(1 + chance.nextInt(9)));
        for (int c = chance.nextInt(5); c >= 0; c--) {
            claim(wire, chance);
        }
        return wire.mention();
    }

    private static void claim(Wire wire, Random chance) {
        String body = one(BODIES, chance);
        Field field = one(FIELDS, chance);
        if (chance.nextInt(6) == 0) {
            wire.says(body, field, null, one(WORDS, chance), Side.SIDE_B, one(List.of(Modality.values()), chance));
        } else {
            wire.says(body, field, one(List.of(Bound.values()), chance), chance.nextInt(30), one(WORDS, chance));
        }
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Figures of(List<Mention> mentions) {
        return Figures.of(mentions, Lineage.of(mentions));
    }

    @RepeatedTest(ROUNDS)
    void theOrderOfReportsDoesNotMatter(RepetitionInfo round) {
        Random chance = new Random(round.getCurrentRepetition());
        List<Mention> mentions = some(chance);
        Figures figures = of(mentions);

        Collections.shuffle(mentions, chance);

        assertThat(of(mentions)).isEqualTo(figures);
    }

    @RepeatedTest(ROUNDS)
    void leastIsNotAboveBestNorBestAboveMost(RepetitionInfo round) {
        for (Figure f : of(some(new Random(round.getCurrentRepetition()))).figures()) {
            Standing s = f.standing();
            if (s.least() != null) {
                assertThat(s.least()).isLessThanOrEqualTo(s.best());
            }
            if (s.best() != null) {
                assertThat(s.best()).isLessThanOrEqualTo(s.most());
            }
        }
    }

    /** The same text once more, by another outlet on the same day. */
    @RepeatedTest(ROUNDS)
    void aCopyChangesNothingThatStands(RepetitionInfo round) {
        long seed = round.getCurrentRepetition();
        List<Mention> mentions = some(new Random(seed));
        Random chance = new Random(seed);
        Mention copied = mentions.get(chance.nextInt(mentions.size()));
        List<Mention> more = new ArrayList<>(mentions);
        more.add(new Mention(Wire.again(copied.source()), copied.event(), copied.claims()));

        Figures before = of(mentions);
        Figures after = of(more);

        assertThat(after.figures()).extracting(Figure::subject).isEqualTo(subjects(before));
        assertThat(after.figures()).extracting(Figure::standing).isEqualTo(standings(before));
        assertThat(kinds(after)).isEqualTo(kinds(before));
    }

    private static List<Subject> subjects(Figures figures) {
        return figures.figures().stream().map(Figure::subject).toList();
    }

    private static List<Standing> standings(Figures figures) {
        return figures.figures().stream().map(Figure::standing).toList();
    }

    private static List<List<Change.Kind>> kinds(Figures figures) {
        return figures.figures().stream()
                .map(f -> f.changes().stream().map(Change::kind).toList())
                .toList();
    }
}
