package org.constat.event.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.dossier.Account.Relation;
import org.constat.event.figure.Standing;
import org.constat.event.figure.Wire;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.constat.mention.Value.When;
import org.constat.mention.Value.Words;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final String DAY = "2024-05-01";
    private static final String NEXT = "2024-05-02";
    private static final Place VILLAGE = place("Tesalit", Precision.NEAR, 20.2, 15);
    private static final Place PROVINCE = place("Kidal", Precision.ADMIN1, 20.9, 200);
    private static final Place ELSEWHERE = place("Gossi", Precision.NEAR, 15.8, 15);

    private static Dossier of(Wire... wires) {
        return Dossier.of(Stream.of(wires).map(Wire::mention).toList());
    }

    private static Place place(String name, Precision precision, double lat, int radiusKm) {
        String admin1 = name.equals("Gossi") ? "Tombouctou" : "Kidal";
        return new Place(name, name, "ML", admin1, new Point(lat, 1.0, radiusKm), precision);
    }

    private static Wire dated(String report, String published, String day) {
        LocalDate d = LocalDate.parse(day);
        return Wire.of(report, published)
                .adds("army", Field.DATE, new When(d, d, Grain.DAY, null, Basis.STATED), Modality.ASSERTED);
    }

    private static Wire at(String report, Place place) {
        return Wire.of(report, DAY).adds("army", Field.PLACE, place, Modality.ASSERTED);
    }

    @Test
    void theDayOfTheFirstNewsIsADriftAndStillAConflictToDecide() {
        Dossier dossier = of(dated("a", NEXT, DAY), dated("b", NEXT, DAY), dated("c", NEXT, NEXT));

        assertThat(dossier.facts().days())
                .extracting(Account::relation)
                .containsExactly(Relation.USUAL, Relation.ANNOUNCEMENT_DAY);
        assertThat(dossier.facts().days().getFirst().reports()).isEqualTo(2);
        assertThat(dossier.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Conflict.Kind.DATE);
            assertThat(c.reports()).isEqualTo(3);
        });
    }

    @Test
    void aVillageAndItsProvinceAreCompatibleAndTheVillageIsTheTitle() {
        Dossier dossier = of(at("a", PROVINCE), at("b", PROVINCE), at("c", VILLAGE));

        assertThat(dossier.summary().place()).isEqualTo(VILLAGE);
        assertThat(dossier.facts().places())
                .extracting(Account::relation)
                .containsExactly(Relation.USUAL, Relation.WIDER);
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void twoVillagesFarApartAreAConflict() {
        Dossier dossier = of(at("a", VILLAGE), at("b", VILLAGE), at("c", ELSEWHERE));

        assertThat(dossier.summary().place()).isEqualTo(VILLAGE);
        assertThat(dossier.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.PLACE);
    }

    @Test
    void theSummaryCountsReportsCopiesAndFamilies() {
        Dossier dossier = of(
                Wire.of("a", DAY).says("army", Field.KILLED, 15, "fighters"),
                Wire.of("b", NEXT).says("army", Field.KILLED, 15, "fighters").copy("a"),
                Wire.of("c", NEXT).says("town", Field.KILLED, 9, "fighters"));

        assertThat(dossier.summary().counts()).isEqualTo(new Counts(3, 1, 2, 2, 2, 1));
        assertThat(dossier.summary().killed()).isEqualTo(new Standing(9, 9, 15));
        assertThat(dossier.summary().wounded()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whatIsAnnouncedForLaterIsExpected() {
        Dossier dossier = of(Wire.of("a", DAY)
                .adds("army", Field.FOLLOW_UP, new Words("names will be given after tests"), Modality.PLANNED));

        assertThat(dossier.facts().expected())
                .singleElement()
                .satisfies(t -> assertThat(t.by().key()).isEqualTo("army"));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<Wire> wires = List.of(at("a", VILLAGE), dated("b", NEXT, DAY), at("c", ELSEWHERE), dated("d", NEXT, NEXT));

        assertThat(Dossier.of(wires.stream().map(Wire::mention).toList()))
                .isEqualTo(
                        Dossier.of(wires.reversed().stream().map(Wire::mention).toList()));
    }
}
