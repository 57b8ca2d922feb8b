package org.constat.bench.casebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.mention.EventType;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.rule.LangData;
import org.constat.rule.LangFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file of events coded by hand. */
class CasebookTest {

    private static final LangData DATA = new LangFolder(Path.of(System.getProperty("root", ".."), "lang")).load();
    private static final String FILE = """
        id: 99-quarry
        event:
          type: battle
          date: {value: 2023-05-04, precision: day}
          place: {name: a quarry, admin1: Kidal, country: ML, lat: 20.0, lon: 1.0, precision: near}
          actors:
          - {name: Malian army, role: initiator}
          - {name: JNIM, role: target}
        reports:
        - id: r1
          url: https://example.org/1
          outlet: Some Gazette (AFP)
          language: fr
          published: 2023-05-05
          relation: copies_agency
          claims:
          - {id: r1.c1, attribute: killed, value: 9, bound: at_least, group: fighters, voice: Malian army spokesman,
             via: AFP, modality: asserted, quote_language_hint: nine fighters dead}
          - {id: r1.c2, attribute: civilian_harm, value: 0, bound: exact, group: civilians, voice: Malian army,
             modality: no_indication, quote_language_hint: no sign of civilian dead}
          - {id: r1.c3, attribute: trend, value: calmer now, voice: the outlet, modality: asserted,
             quote_language_hint: less fighting since}
          - {id: r1.c4, attribute: claimed_by, value: JNIM, voice: JNIM, via: SITE, modality: asserted,
             quote_language_hint: the group says it was there}
        independent_origins:
        - {voice: army statement, family: mali-government, party: true, reports: [r1]}
        """;

    @TempDir
    Path shared;

    private Casefile file() throws IOException {
        Files.createDirectories(shared.resolve("casebook"));
        Files.writeString(shared.resolve("casebook/99-quarry.yaml"), FILE);
        return new Casebook(shared).files(DATA).getFirst();
    }

    private Claim claim(int n) throws IOException {
        return file().reports().getFirst().reading().claims().get(n).claim();
    }

    @Test
    void theFrameStandsInEveryReport() throws IOException {
        var event = file().reports().getFirst().reading().events().getFirst();
        assertThat(event.type()).isEqualTo(EventType.CLASH);
        assertThat(requireNonNull(event.date()).from()).isEqualTo(LocalDate.of(2023, 5, 4));
        assertThat(requireNonNull(event.places().getFirst().point()).radiusKm()).isEqualTo(15);
        assertThat(event.sides().a()).extracting(Party::id).containsExactly("mali-army");
        assertThat(event.sides().b()).extracting(Party::id).containsExactly("jnim");
    }

    @Test
    void aVoiceIsFoundInTheLanguageDataBehindTheMediumThatRelaysIt() throws IOException {
        assertThat(claim(0).said().chain())
                .extracting(v -> v.who().id(), Voice::family)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("afp", "afp"),
                        org.assertj.core.groups.Tuple.tuple("mali-army", "mali-government"));
        assertThat(claim(2).said().isUnsourced()).isTrue();
    }

    @Test
    void noSignIsNoNumber() throws IOException {
        assertThat(requireNonNull(((Count) claim(0).value()).quantity()).low()).isEqualTo(9);
        assertThat(claim(1).modality()).isEqualTo(Modality.NO_INDICATION);
        assertThat(((Count) claim(1).value()).quantity()).isNull();
    }

    @Test
    void whatHasNoFieldOfOursIsAStatus() throws IOException {
        assertThat(claim(2).field()).isEqualTo(Field.STATUS);
        assertThat(((Party) claim(3).value()).id()).isEqualTo("jnim");
    }

    @Test
    void aReprintNamesWhoseTextItIs() throws IOException {
        var front = file().reports().getFirst().reading().front();
        assertThat(front.publisher()).isEqualTo("Some Gazette");
        assertThat(requireNonNull(front.copyOf()).name()).isEqualTo("AFP");
        assertThat(file().mentions()).hasSize(1);
    }

    @Test
    void everyClaimRestsOnItsParaphrase() throws IOException {
        var reading = file().reports().getFirst().reading();
        assertThat(reading.claims())
                .allSatisfy(c -> assertThat(
                                c.claim().evidence().span().of(reading.report().text()))
                        .isEqualTo(c.claim().evidence().exact()));
        assertThat(List.of(reading.front().title())).containsExactly("nine fighters dead");
    }

    @Test
    void whereThereIsNoCasebookThatIsKnown() {
        assertThat(new Casebook(shared.resolve("nowhere")).isThere()).isFalse();
    }
}
