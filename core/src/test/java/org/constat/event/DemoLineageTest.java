package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Field;
import org.constat.event.link.Mention;
import org.constat.event.origin.Family;
import org.constat.event.origin.Lineage;
import org.constat.mention.Value.When;
import org.constat.report.Report;
import org.constat.rule.Rules;
import org.junit.jupiter.api.Test;

/** The origins behind one raid, told in twenty demonstration reports in three languages. */
class DemoLineageTest {

    private static final Reader READER = new Reader(Rules.BOOK.data());

    /** The raid as each report tells it. */
    private static List<Mention> raid() {
        List<Mention> mentions = new ArrayList<>();
        for (Path file : Texts.demo()) {
            Report read = Texts.demo(file);
            String sha = "%064d".formatted(mentions.size());
            Reading reading = READER.read(new Report(sha, read.publication(), read.text()));
            Mention.of(reading, null, 0).stream()
                    .filter(DemoLineageTest::isRaid)
                    .findFirst()
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private static boolean isRaid(Mention mention) {
        When date = mention.event().date();
        LocalDate day = date == null ? null : date.from();
        return day != null
                && day.isAfter(LocalDate.of(2024, 8, 28))
                && day.isBefore(LocalDate.of(2024, 8, 31))
                && !mention.claims(Field.KILLED).isEmpty();
    }

    @Test
    void twoPartiesAndNobodyElseStandBehindIt() {
        Lineage lineage = Lineage.of(raid());
        assertThat(lineage.counts().reports()).isGreaterThan(12);
        assertThat(lineage.families())
                .extracting(Family::id)
                .allMatch(id -> id.startsWith("us-") || id.startsWith("iraq-"));
        assertThat(lineage.counts().families()).isEqualTo(2);
        assertThat(lineage.counts().thirdParty()).isZero();
    }

    @Test
    void itsReprintsAreCopiesAndWithoutThemTheFamiliesAreTheSame() {
        List<Mention> raid = raid();
        Lineage all = Lineage.of(raid);
        List<Mention> firstHand =
                raid.stream().filter(m -> !all.isCopy(m.source().report())).toList();
        assertThat(all.counts().copies()).isGreaterThanOrEqualTo(2);
        assertThat(firstHand).hasSize(raid.size() - all.counts().copies());
        assertThat(Lineage.of(firstHand).families())
                .extracting(Family::id)
                .containsExactlyInAnyOrderElementsOf(
                        all.families().stream().map(Family::id).toList());
    }
}
