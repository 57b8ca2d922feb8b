package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.claim.Voice;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.rule.Rules;
import org.junit.jupiter.api.Test;

/** Whom names and common nouns stand for: rulers by the day, bodies of a state by the country understood. */
class ActorsTest {

    private static final Reader READER = new Reader(Rules.BOOK.data());

    private static List<Claim> claims(String day, String text) {
        return READER.read(Texts.report(text, null, LocalDate.parse(day))).claims().stream()
                .map(Coded::claim)
                .toList();
    }

    private static Voice voice(String day, String text) {
        return claims(day, text).stream()
                .flatMap(c -> c.said().chain().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Party> sides(String day, String text, Field field) {
        return claims(day, text).stream()
                .filter(c -> c.field() == field)
                .map(c -> (Party) c.value())
                .toList();
    }

    @Test
    void aRulerSpeaksForTheGovernmentOnlyWhileInOffice() {
        String text = "Two militants were killed in Gao on Sunday, Ibrahim Boubacar Keita said.";
        assertThat(voice("2016-04-13", text).family()).isEqualTo("mali-government");
        Voice after = voice("2021-04-13", text);
        assertThat(after.family()).isNull();
        assertThat(after.who().kind()).isEqualTo(PartyKind.PERSON);
    }

    @Test
    void oneNameTwoCountriesAreToldApartByTheDay() {
        String text = "Two soldiers were killed in a raid on Sunday, George Bush said.";
        assertThat(voice("1990-08-13", text).who().country()).isEqualTo("US");
        assertThat(voice("2003-08-13", text).who().kind()).isEqualTo(PartyKind.OFFICIAL);
    }

    @Test
    void aNamesakeIsNoRuler() {
        String text = "Two militants were killed in Gao on Sunday, Jorane Mitterrand said.";
        assertThat(voice("1990-08-13", text).who().kind()).isEqualTo(PartyKind.PERSON);
    }

    @Test
    void theArmyIsThatOfTheCountryOfTheReport() {
        String text = "The army attacked rebels in the north of Mali on Sunday, killing ten of them.";
        Party army = sides("2016-04-13", text, Field.SIDE_A).get(0);
        assertThat(army.id()).isEqualTo("mali-army");
        assertThat(army.country()).isEqualTo("ML");
    }

    @Test
    void theArmyIsTheOneNamedBefore() {
        String text = "The Turkish army left Iraq and Syria. On Sunday the army attacked rebels, killing ten of them.";
        assertThat(sides("2016-04-13", text, Field.SIDE_A))
                .extracting(Party::country)
                .containsOnly("TR");
    }

    @Test
    void amongTwoCountriesTheArmyStaysUnknown() {
        String text = "Iraq and Syria are at odds. On Sunday the army attacked rebels, killing ten of them.";
        assertThat(sides("2016-04-13", text, Field.SIDE_A))
                .extracting(Party::country)
                .containsOnlyNulls();
    }

    @Test
    void aMinistryIsComposedFromItsNounItsFieldAndItsNation() {
        assertThat(voice("2016-04-13", "Deux rebelles ont été tués à Gao, selon le ministère de la Défense malien.")
                        .who()
                        .id())
                .isEqualTo("mali-defence-ministry");
    }

    private static Marks marks(String text) {
        return READER.read(Texts.report(text, null, LocalDate.parse("2016-04-13")))
                .marks();
    }

    private static List<String> persons(String text, boolean isPublic) {
        return marks(text).persons().stream()
                .filter(p -> p.isPublic() == isPublic)
                .map(p -> p.evidence().exact())
                .toList();
    }

    private static List<String> sensitive(String text, Marks.SensitiveKind kind) {
        return marks(text).sensitive().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> s.evidence().exact())
                .toList();
    }

    @Test
    void victimsInAListAreProtectedByNameAndByAge() {
        String text = "Four people were killed in Gao on Sunday. The dead are Maria Dorane, 24, a student, and Carlos"
                + " Dorane, 9, and two teachers, John Zorane and Peter Morane.";
        assertThat(sensitive(text, Marks.SensitiveKind.VICTIM_NAME))
                .containsExactly("Maria Dorane", "Carlos Dorane", "John Zorane", "Peter Morane");
        assertThat(sensitive(text, Marks.SensitiveKind.MINOR)).containsExactly("Carlos Dorane");
        assertThat(persons(text, true)).isEmpty();
    }

    @Test
    void anOfficeMakesPublicBeforeTheNameBehindItAndLaterOn() {
        String before = "Le ministre de la Défense Paul Zorane a parlé. M. Zorane est parti. Deux hommes ont été tués à"
                + " Gao.";
        assertThat(persons(before, true)).containsExactly("Paul Zorane", "M. Zorane");
        String behind =
                "Jamal Dorane, the governor of Gao, left. A teacher, Peter Morane, stayed. Two men were killed.";
        assertThat(persons(behind, true)).containsExactly("Jamal Dorane");
        assertThat(persons(behind, false)).containsExactly("Peter Morane");
    }

    @Test
    void aFamilyNameAloneIsThatOfThePersonNamedInFull() {
        assertThat(persons("A nurse, Grace Zorane, spoke. Later Zorane left. Two men were killed.", false))
                .containsExactly("Grace Zorane", "Zorane");
    }

    @Test
    void whereNothingIsCodedNobodyIsMarked() {
        assertThat(persons("A nurse, Grace Zorane, spoke. Later Zorane left.", false))
                .isEmpty();
    }

    @Test
    void rapeAndMinorsAreSensitive() {
        String text = "A 15-year-old girl was raped in Gao on Sunday.";
        assertThat(sensitive(text, Marks.SensitiveKind.SEXUAL_VIOLENCE)).isNotEmpty();
        assertThat(sensitive(text, Marks.SensitiveKind.MINOR)).isNotEmpty();
    }

    @Test
    void whoeverSpeaksIsNoVictim() {
        String text = "Seven villagers were killed in Gao on Sunday, Grace Zorane said.";
        assertThat(sensitive(text, Marks.SensitiveKind.VICTIM_NAME)).isEmpty();
    }

    @Test
    void aKilledPersonIsCountedWithoutAName() {
        assertThat(claims("2016-04-13", "Peter Morane was killed in Gao on Sunday."))
                .filteredOn(c -> c.field() == Field.KILLED)
                .extracting(c -> ((org.constat.mention.Value.Count) c.value()).category())
                .containsExactly("person");
    }

    @Test
    void aMinisterNamedWithHisOfficeSpeaksForHisGovernment() {
        String text = "Two militants were killed in Gao on Sunday, Malian defence minister Jorane Keldo said.";
        Voice voice = voice("2016-04-13", text);
        assertThat(voice.who().kind()).isEqualTo(PartyKind.OFFICIAL);
        assertThat(voice.family()).isEqualTo("mali-government");
    }

    @Test
    void localSourcesServeNoGovernmentAndSecuritySourcesDo() {
        String local = "Ten villagers were killed in Gao on Sunday, local sources said.";
        String security = "Ten villagers were killed in Gao on Sunday, security sources said.";
        assertThat(voice("2016-04-13", local).who().kind()).isEqualTo(PartyKind.PERSON);
        assertThat(voice("2016-04-13", security).who().kind()).isEqualTo(PartyKind.OFFICIAL);
    }

    @Test
    void aPartOfAGovernmentKnowsWhatItIsAPartOf() {
        String text = "Two militants were killed in Gao on Sunday, the Pentagon said.";
        Voice voice = voice("2016-04-13", text);
        assertThat(voice.family()).isEqualTo("us-dod");
        assertThat(voice.within()).isEqualTo("us-government");
    }

    @Test
    void aCountryNamedForItsGovernmentIsThatGovernment() {
        assertThat(voice("2016-04-13", "Two militants were killed in Gao on Sunday, Mali said.")
                        .family())
                .isEqualTo("mali-government");
    }
}
