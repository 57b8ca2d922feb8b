package org.constat.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.cli.wording.Countries.Agreement;
import org.constat.mention.Bound;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Speech OF_FR = new Speech(Wording.of("fr"));
    private static final Speech OF_EN = new Speech(Wording.of("en"));

    static Stream<Wording> languages() {
        return Wording.LANGUAGES.stream().map(Wording::of);
    }

    @Test
    void languagesSayTheSameThings() {
        Set<String> different = new TreeSet<>(OF_FR.words().keys());
        different.removeAll(OF_EN.words().keys());
        Set<String> more = new TreeSet<>(OF_EN.words().keys());
        more.removeAll(OF_FR.words().keys());
        different.addAll(more);
        different.removeIf(key -> key.startsWith("country.") || key.endsWith(".then"));
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeHasItsWords(Wording words) {
        assertThat(Stream.of(EventType.values()).map(type -> "type." + type.code()))
                .allMatch(words::has);
        assertThat(Stream.of(Field.values()).map(field -> (field.isToll() ? "toll." : "field.") + field.code()))
                .allMatch(words::has);
        assertThat(Stream.of(Value.Precision.values()).map(precision -> "precision." + precision))
                .allMatch(words::has);
        assertThat(Stream.of(Bound.values())
                        .filter(bound -> bound != Bound.VAGUE)
                        .map(bound -> "bound." + bound.code()))
                .allMatch(words::has);
        assertThat(Stream.of(Modality.values())
                        .filter(modality -> modality != Modality.ASSERTED && modality != Modality.PRESUPPOSED)
                        .map(modality -> "terms." + modality.code()))
                .allMatch(words::has);
        assertThat(words.list("months")).hasSize(12);
        assertThat(words.list("months.short")).hasSize(12);
        assertThat(words.list("weekdays")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "le Hamas, du Hamas",
        "les talibans, des talibans",
        "l’EI, de l’EI",
        "la coalition, de la coalition",
        "Al-Qaïda, d’Al-Qaïda",
        "Boko Haram, de Boko Haram"
    })
    void contractions(String name, String of) {
        assertThat(OF_FR.words().form("form.of", name)).isEqualTo(of);
    }

    @Test
    void numbersAndPlurals() {
        assertThat(OF_FR.words().count("mentions", 0)).isEqualTo("0 mention");
        assertThat(OF_EN.words().count("mentions", 0)).isEqualTo("0 mentions");
        assertThat(OF_FR.words().number(1234567)).isEqualTo("1 234 567");
        assertThat(OF_EN.words().number(1234567)).isEqualTo("1,234,567");
        assertThat(OF_EN.words().join(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(OF_EN.words().join(List.of())).isEmpty();
    }

    @Test
    void holesAreFilledOnce() {
        assertThat(OF_EN.words().quote("{0} and {1}")).isEqualTo("“{0} and {1}”");
    }

    @Test
    void adjectivesAgree() {
        assertThat(Stream.of(Agreement.values()).map(form -> OF_FR.countries().adjective("IQ", form)))
                .containsExactly("irakien", "irakienne", "irakiens", "irakiennes");
        assertThat(Stream.of(Agreement.values()).map(form -> OF_FR.countries().adjective("GB", form)))
                .containsExactly("britannique", "britannique", "britanniques", "britanniques");
        assertThat(Stream.of(Agreement.values()).map(form -> OF_FR.countries().adjective("FR", form)))
                .containsExactly("français", "française", "français", "françaises");
        assertThat(OF_FR.countries().compound(List.of("US", "IQ"), Agreement.FS))
                .isEqualTo("américano-irakienne");
        assertThat(OF_EN.countries().compound(List.of("FR", "ML"), Agreement.MS))
                .isEqualTo("French–Malian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "السلطات العراقية; GOVERNMENT; IQ; ar; Iraqi authorities; autorités irakiennes",
                "police malienne; POLICE; ML; fr; Malian police; police malienne",
                "the Nigerian army; STATE_FORCES; NG; en; Nigerian army; armée nigériane",
                "la 82e division; STATE_FORCES; US; fr; US forces (82e division); 82e division",
                "Osman Tell; PERSON; US; en; Osman Tell; Osman Tell",
                "حماس; ARMED_GROUP; PS; ar; Hamas; Hamas",
            })
    void parties(String name, PartyKind kind, String country, String lang, String english, String french) {
        Party party = new Party(name, null, kind, country);
        assertThat(OF_EN.parties().label(party, lang)).isEqualTo(english);
        assertThat(OF_FR.parties().label(party, lang)).isEqualTo(french);
    }

    @Test
    void aBodyOfTheLanguageDataIsNamedById() {
        Party party = new Party("جهاز مكافحة الإرهاب", "iraq-cts", PartyKind.STATE_FORCES, null);
        assertThat(OF_EN.parties().label(party, "ar")).isEqualTo("Iraqi Counter Terrorism Service");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the northern Mali; ML; en; nord du Mali",
                "l’est du Congo; CD; fr; eastern République démocratique du Congo",
                "Tehran; IR; en; Téhéran",
                "Mosul; IQ; en; Mossoul",
                "the Sinjar district; IQ; en; district de Sinjar",
                "Orvane; IQ; en; Orvane",
            })
    void places(String name, String country, String lang, String french) {
        Value.Place place = new Value.Place(name, null, country, null, null, Value.Precision.REGION);
        if (lang.equals("en")) {
            assertThat(OF_FR.places().name(place, lang)).isEqualTo(french);
        } else {
            assertThat(OF_EN.places().name(place, lang)).startsWith("eastern ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "suspected Islamic State militants; en; suspected IS militants; hommes armés présumés de l’EI",
                "soldats nigériens; fr; Nigerien military; militaires nigériens",
                "three gardeners; en; three gardeners; « three gardeners »",
                "المدنيين; ar; civilians; civils",
            })
    void categories(String printed, String lang, String english, String french) {
        assertThat(OF_EN.categories().label(printed, lang)).isEqualTo(english);
        assertThat(OF_FR.categories().label(printed, lang)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-06-30, January–June 2024, janvier–juin 2024",
        "2023-01-01, 2023-12-31, 2023, 2023",
        "2024-07-01, 2024-07-31, July 2024, juillet 2024",
        "2023-11-01, 2024-02-29, November 2023–February 2024, novembre 2023–février 2024",
        "2024-07-01, 2024-07-03, 1 July 2024 to 3 July 2024, du 1er juillet 2024 au 3 juillet 2024",
    })
    void periods(LocalDate from, LocalDate to, String english, String french) {
        assertThat(OF_EN.dates().period(from, to)).isEqualTo(english);
        assertThat(OF_FR.dates().period(from, to)).isEqualTo(french);
    }
}
