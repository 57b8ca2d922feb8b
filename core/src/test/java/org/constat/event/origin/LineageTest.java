package org.constat.event.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.event.origin.Wire.AGENCY;
import static org.constat.event.origin.Wire.ARMY;
import static org.constat.event.origin.Wire.GOVERNMENT;
import static org.constat.event.origin.Wire.MONITOR;
import static org.constat.event.origin.Wire.REBELS;
import static org.constat.event.origin.Wire.RESIDENTS;
import static org.constat.event.origin.Wire.SPOKESMAN;
import static org.constat.event.origin.Wire.says;
import static org.constat.event.origin.Wire.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.constat.claim.Field;
import org.constat.claim.Voice;
import org.constat.event.link.Mention;
import org.constat.event.origin.Descent.Ancestor;
import org.constat.event.origin.Descent.Why;
import org.constat.mention.EventType;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.junit.jupiter.api.Test;

/** Reports are counted, families confirm: the rules, one by one. */
class LineageTest {

    private static final String TEXT =
            "Soldiers fought the Front for six hours near the wells north of Kidal, the army said on Thursday. Nine"
                + " fighters were found dead when the dust had settled, and three lorries had burnt out on the track."
                + " Herders who live there left for the hills with their animals and had not come back by evening.";

    private static Lineage lineage(Wire... reports) {
        return Lineage.of(Arrays.stream(reports).map(Wire::sent).toList());
    }

    private static Voice within(Party who, String family, String whole) {
        return new Voice(who, family, false, Voice.How.NAMED, null, null, whole);
    }

    @Test
    void tenReportsOfOneStatementAreOneOrigin() {
        Wire[] reports = new Wire[10];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = Wire.on(4 + i / 5, "r" + i).killed(9, says(ARMY));
        }
        Lineage l = lineage(reports);
        assertThat(l.counts()).isEqualTo(new Lineage.Counts(10, 0, 1, 1, 0, 1));
        assertThat(l.origins().getFirst().reports()).hasSize(10);
    }

    @Test
    void aBodyWithItsSpokesmenAndMinistriesIsOneFamily() {
        Lineage l = lineage(
                Wire.on(4, "r1").killed(9, says(ARMY)),
                Wire.on(4, "r2").killed(9, says(SPOKESMAN)),
                Wire.on(5, "r3").killed(9, says(GOVERNMENT)));
        assertThat(l.families()).extracting(Family::id).containsExactly("mali-government");
        assertThat(l.origins())
                .as("its own word under two names, and its spokesman's")
                .hasSize(2);
    }

    @Test
    void anAgencyThatCarriesAStatementIsNoOrigin() {
        Lineage l = lineage(Wire.on(4, "r1").killed(9, says(AGENCY), says(ARMY)).killed(3, says(AGENCY)));
        assertThat(l.families()).extracting(Family::id).containsExactly("mali-government");
        assertThat(l.descents()).extracting(Descent::from).contains(new Ancestor.Medium("AFP"));
    }

    @Test
    void whatAnAgencysOwnReportersCountedIsAThirdPartysCount() {
        Party reporters = new Party("AFP correspondents", "afp", PartyKind.PERSON, "FR");
        Lineage l = lineage(Wire.on(4, "r1").killed(9, says(AGENCY), voice(reporters, "afp")));
        assertThat(l.families()).containsExactly(new Family("afp", "AFP correspondents", false));
    }

    @Test
    void theEnemyIsAnotherFamilyAndAPartyToo() {
        Lineage l = lineage(Wire.on(4, "r1").killed(9, says(ARMY)).killed(2, says(REBELS)));
        assertThat(l.counts()).isEqualTo(new Lineage.Counts(1, 0, 2, 2, 0, 2));
    }

    @Test
    void whoOnlyCountsIsNoPartyAndNeitherAreThoseWhoLiveThere() {
        Lineage l = lineage(Wire.on(4, "r1").killed(12, says(MONITOR)).killed(14, says(RESIDENTS)));
        assertThat(l.families()).noneMatch(Family::party);
        assertThat(l.counts().thirdParty()).isEqualTo(2);
    }

    @Test
    void peopleWhoAreNoBodyAreOneFamily() {
        Party survivors = new Party("survivors", null, PartyKind.PERSON, null);
        Lineage l = lineage(
                Wire.on(4, "r1").killed(12, says(RESIDENTS)), Wire.on(4, "r2").killed(20, voice(survivors, null)));
        assertThat(l.counts().families()).isEqualTo(1);
    }

    @Test
    void aPartOfALargerFamilyIsOneWithItOnlyWhereBothSpeak() {
        Party ministry = new Party("Pentagon", "us-dod", PartyKind.MINISTRY, "US");
        Party state = new Party("US officials", "us-government", PartyKind.OFFICIAL, "US");
        Wire pentagon = Wire.on(4, "r1").killed(9, within(ministry, "us-dod", "us-government"));
        Wire washington = Wire.on(4, "r2").killed(8, voice(state, "us-government"));
        assertThat(lineage(pentagon).families()).extracting(Family::id).containsExactly("us-dod");
        assertThat(lineage(pentagon, washington).families())
                .extracting(Family::id)
                .containsExactly("us-government");
    }

    @Test
    void aGovernmentIsAPartyOnItsOwnSoil() {
        Party attackers = new Party("gunmen", null, PartyKind.ARMED_GROUP, null);
        Lineage l = lineage(Wire.on(4, "r1")
                .tells(EventType.ATTACK, List.of(attackers), List.of(RESIDENTS))
                .killed(9, says(GOVERNMENT)));
        assertThat(l.families()).allMatch(Family::party);
    }

    @Test
    void aGovernmentAbroadThatCommentsIsNone() {
        Party paris = new Party("French government", "france-government", PartyKind.GOVERNMENT, "FR");
        Lineage l = lineage(Wire.on(4, "r1").killed(30, voice(paris, "france-government")));
        assertThat(l.families()).noneMatch(Family::party);
    }

    @Test
    void whoIsAccusedIsAParty() {
        Party paris = new Party("French government", "france-government", PartyKind.GOVERNMENT, "FR");
        Lineage l = lineage(Wire.on(4, "r1")
                .claim(Field.ACCUSED, paris, says(REBELS))
                .killed(0, voice(paris, "france-government")));
        assertThat(l.families()).allMatch(Family::party);
    }

    @Test
    void whoMakesAMereStatementIsNoPartyForThat() {
        Lineage l = lineage(Wire.on(4, "r1")
                .tells(EventType.STATEMENT, List.of(MONITOR), List.of(RESIDENTS))
                .killed(12, says(MONITOR)));
        assertThat(l.families()).noneMatch(Family::party);
    }

    @Test
    void aDeskThatSpeaksAgainAfterAWeekMakesAnotherStatement() {
        Lineage l = lineage(
                Wire.on(4, "r1").killed(15, says(ARMY)),
                Wire.on(6, "r2").killed(15, says(ARMY)),
                Wire.on(20, "r3").killed(14, says(ARMY)));
        assertThat(l.origins()).hasSize(2);
        assertThat(l.families()).hasSize(1);
    }

    @Test
    void anEarlierFigureGivenAgainIsTheEarlierStatement() {
        Lineage l = lineage(
                Wire.on(4, "r1").killed(15, says(ARMY)),
                Wire.on(20, "r2").killed(14, says(ARMY)).killed(15, says(ARMY)));
        assertThat(l.origins()).extracting(Origin::reports).containsExactly(List.of("r1", "r2"), List.of("r2"));
    }

    @Test
    void aReprintIsACopyOfTheEarlierText() {
        Wire first = Wire.on(4, "r1").reads(TEXT).killed(9, says(ARMY));
        Lineage l = lineage(first, first.copiedOn(5, "r2"));
        assertThat(l.counts().copies()).isEqualTo(1);
        assertThat(l.isCopy("r2")).isTrue();
        assertThat(l.descents()).anyMatch(d -> d.why() == Why.SAME_WORDS && d.inferred());
    }

    @Test
    void aCreditLineLeadsToTheReportOfTheMediumCredited() {
        Lineage l = lineage(
                Wire.on(4, "r1").by("The Gazette").killed(9, says(ARMY)),
                Wire.on(5, "r2").by("The Echo").credits("The Gazette").killed(9, says(ARMY)));
        assertThat(l.descents()).contains(new Descent("r2", new Ancestor.Report("r1"), Why.CREDIT_LINE, "The Gazette"));
    }

    @Test
    void addingACopyNeverChangesOrigins() {
        Random chance = new Random(41);
        for (int round = 0; round < 200; round++) {
            List<Wire> reports = reports(chance);
            Lineage before = lineage(reports.toArray(new Wire[0]));
            Wire copied = reports.get(chance.nextInt(reports.size()));
            List<Wire> more = new ArrayList<>(reports);
            more.add(copied.copiedOn(28, "copy"));
            Lineage after = lineage(more.toArray(new Wire[0]));
            assertThat(after.counts().copies()).isEqualTo(before.counts().copies() + 1);
            assertThat(after.families()).isEqualTo(before.families());
            assertThat(told(after)).isEqualTo(told(before));
        }
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        Random chance = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Mention> mentions =
                    new ArrayList<>(reports(chance).stream().map(Wire::sent).toList());
            Lineage before = Lineage.of(mentions);
            Collections.shuffle(mentions, chance);
            assertThat(Lineage.of(mentions)).isEqualTo(before);
        }
    }

    private static List<String> told(Lineage lineage) {
        return lineage.origins().stream()
                .map(o -> o.family() + " " + o.voice() + " " + o.day())
                .toList();
    }

    private static List<Wire> reports(Random chance) {
        List<Party> parties = List.of(ARMY, GOVERNMENT, SPOKESMAN, REBELS, MONITOR, RESIDENTS);
        List<Wire> reports = new ArrayList<>();
        int n = 1 + chance.nextInt(6);
        for (int i = 0; i < n; i++) {
            StringBuilder words = new StringBuilder();
            for (int w = 0; w < 60; w++) {
                words.append("word").append(chance.nextInt(5000)).append(' ');
            }
            Wire wire = Wire.on(1 + chance.nextInt(27), "r" + i).reads(words.toString());
            for (int c = 0; c < 3; c++) {
                Party who = parties.get(chance.nextInt(parties.size()));
                Voice[] chain = chance.nextBoolean() ? new Voice[] {says(AGENCY), says(who)} : new Voice[] {says(who)};
                wire.killed(10 + chance.nextInt(4), chain);
            }
            reports.add(wire);
        }
        return reports;
    }
}
