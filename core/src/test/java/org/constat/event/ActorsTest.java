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
}
