package org.constat.event.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.figure.Change.Kind;
import org.constat.event.figure.Change.Link;
import org.constat.event.link.Mention;
import org.constat.event.origin.Lineage;
import org.constat.mention.Bound;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String FIRST = "2024-05-01";
    private static final String NEXT = "2024-05-02";
    private static final String WEEK = "2024-05-09";

    private static Figures of(Wire... wires) {
        List<Mention> mentions = Stream.of(wires).map(Wire::mention).toList();
        return Figures.of(mentions, Lineage.of(mentions));
    }

    private static Figure killed(Wire... wires) {
        return of(wires).whole(Field.KILLED, Side.SIDE_B).orElseThrow();
    }

    private static @Nullable Integer number(Statement s) {
        Quantity quantity = s.quantity();
        return quantity == null ? null : quantity.best();
    }

    private static Wire said(String report, String day, String body, int dead) {
        return Wire.of(report, day).says(body, Field.KILLED, dead, "fighters");
    }

    @Test
    void twelveReportsOfFifteenAreOneStatementAndStandForFifteen() {
        Wire[] wires = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> said("r" + i, FIRST, "army", 15))
                .toArray(Wire[]::new);

        Figure figure = killed(wires);

        assertThat(figure.statements())
                .singleElement()
                .extracting(Statement::reports)
                .isEqualTo(12);
        assertThat(figure.standing()).isEqualTo(new Standing(15, 15, 15));
    }

    @Test
    void aBodyThatLowersItsDeadCorrectsItself() {
        Figure figure = killed(said("a", FIRST, "army", 15), said("b", WEEK, "army", 14));

        assertThat(figure.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.CORRECTED_DOWN);
            assertThat(c.link()).isEqualTo(Link.SAME_BODY);
        });
        assertThat(figure.standing()).isEqualTo(new Standing(14, 14, 14));
    }

    @Test
    void twoBodiesWithTwoNumbersOfOneDayArePositionsAndNoChange() {
        Figure figure = killed(said("a", FIRST, "army", 15), said("b", FIRST, "rebels", 9));

        assertThat(figure.changes()).isEmpty();
        assertThat(figure.positions()).extracting(s -> s.by().key()).containsExactlyInAnyOrder("army", "rebels");
        assertThat(figure.isContested()).isTrue();
        assertThat(figure.standing().least()).isEqualTo(9);
        assertThat(figure.standing().most()).isEqualTo(15);
    }

    @Test
    void anotherBodysLaterFigureFollowsAnEarlierOneThatNobodyRepeats() {
        Figure figure = killed(said("a", FIRST, "town", 20), said("b", WEEK, "agency", 70));

        assertThat(figure.changes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.REVISED_UP);
            assertThat(c.link()).isEqualTo(Link.OTHER_BODY);
        });
    }

    @Test
    void anotherBodysLaterFigureStandsBesideOneThatGoesOnBeingTold() {
        Figure figure =
                killed(said("a", FIRST, "town", 20), said("b", NEXT, "agency", 70), said("c", WEEK, "town", 20));

        assertThat(figure.changes()).isEmpty();
    }

    @Test
    void atLeastFifteenIsFifteenToldOtherwiseAndNoRevision() {
        Figures figures = of(
                said("a", FIRST, "army", 15),
                said("b", FIRST, "army", 15),
                Wire.of("c", NEXT).says("army", Field.KILLED, Bound.AT_LEAST, 15, "fighters"));

        assertThat(figures.figures()).singleElement().satisfies(f -> {
            assertThat(f.statements()).hasSize(1);
            assertThat(f.changes()).isEmpty();
        });
        assertThat(figures.distortions()).extracting(Distortion::kind).containsExactly(Distortion.Kind.BOUND_CHANGED);
    }

    @Test
    void noIndicationIsNoNumberAndNoneIsItsDistortion() {
        Figures figures = of(civilians("a", null, Modality.NO_INDICATION), civilians("b", 0, Modality.ASSERTED));

        Figure figure = figures.whole(Field.CASUALTIES, Side.CIVILIANS).orElseThrow();
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(figures.distortions()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Distortion.Kind.MODALITY_SHIFT);
            assertThat(d.told().report()).isEqualTo("b");
        });
    }

    @Test
    void noneStandsAsZeroWhereTheBodySaysNone() {
        Figure figure = of(civilians("a", 0, Modality.ASSERTED))
                .whole(Field.CASUALTIES, Side.CIVILIANS)
                .orElseThrow();

        assertThat(figure.standing()).isEqualTo(new Standing(0, 0, 0));
    }

    private static Wire civilians(String report, @Nullable Integer n, Modality modality) {
        Quantity quantity = n == null ? null : Quantity.exact(n, "");
        return Wire.of(report, FIRST)
                .says("command", Field.CASUALTIES, quantity, "civilians", Side.CIVILIANS, modality);
    }

    @Test
    void partsThatAddUpAreNoRivalsOfTheirTotal() {
        Figures figures = of(Wire.of("a", FIRST)
                .says("command", Field.WOUNDED, 7, "soldiers")
                .says("command", Field.WOUNDED, 5, "hit by fire")
                .says("command", Field.WOUNDED, 2, "who fell"));

        Figure whole = figures.whole(Field.WOUNDED, Side.SIDE_B).orElseThrow();
        assertThat(whole.statements()).hasSize(1);
        assertThat(whole.changes()).isEmpty();
        assertThat(whole.breakdowns())
                .singleElement()
                .satisfies(b -> assertThat(b.adds()).isTrue());
        assertThat(whole.standing()).isEqualTo(new Standing(7, 7, 7));
    }

    @Test
    void partsToldWithoutTheirTotalArePartsOfTheTotalTheBodyGivesElsewhere() {
        Figures figures = of(
                Wire.of("a", FIRST).says("command", Field.WOUNDED, 7, "soldiers"),
                Wire.of("b", NEXT)
                        .says("command", Field.WOUNDED, 5, "hit by fire")
                        .says("command", Field.WOUNDED, 2, "who fell"));

        Figure whole = figures.whole(Field.WOUNDED, Side.SIDE_B).orElseThrow();
        assertThat(whole.statements()).extracting(FiguresTest::number).containsExactly(7);
        assertThat(whole.changes()).isEmpty();
    }

    @Test
    void leadersAmongTheDeadAreAPartOfThemInEveryReport() {
        Figures figures = of(
                Wire.of("a", FIRST)
                        .says("army", Field.KILLED, 14, "fighters")
                        .says("army", Field.KILLED, 4, "leaders among the fighters"),
                Wire.of("b", NEXT).says("rebels", Field.KILLED, 6, "leaders"),
                Wire.of("c", NEXT).says("rebels", Field.KILLED, 14, "fighters"));

        assertThat(figures.whole(Field.KILLED, Side.SIDE_B).orElseThrow().statements())
                .allSatisfy(s -> assertThat(number(s)).isEqualTo(14));
        assertThat(figures.figures())
                .filteredOn(f -> !f.subject().isWhole())
                .singleElement()
                .satisfies(f -> assertThat(f.positions())
                        .extracting(FiguresTest::number)
                        .containsExactly(4, 6));
    }

    @Test
    void peopleAreTheMembersThatTheSameVoiceCountsElsewhere() {
        Figures figures = of(
                said("a", FIRST, "army", 15),
                said("b", FIRST, "army", 15),
                Wire.of("c", FIRST)
                        .says("army", Field.KILLED, Quantity.exact(15, ""), "people", Side.UNKNOWN, Modality.ASSERTED));

        assertThat(figures.figures())
                .singleElement()
                .extracting(f -> f.subject().of())
                .isEqualTo(Side.SIDE_B);
        assertThat(figures.distortions()).extracting(Distortion::kind).containsExactly(Distortion.Kind.GROUP_CHANGED);
    }

    @Test
    void soldiersAndCiviliansOfOneVoiceAreCountedApartAndTogetherOnce() {
        Figures figures = of(Wire.of("a", FIRST)
                .says("town", Field.KILLED, 10, "soldiers")
                .says("town", Field.KILLED, Quantity.exact(19, ""), "residents", Side.CIVILIANS, Modality.ASSERTED));

        assertThat(figures.whole(Field.KILLED, Side.CIVILIANS)).isPresent();
        assertThat(figures.all(Field.KILLED)).isEqualTo(new Standing(29, 29, 29));
    }

    @Test
    void aNumberAfterWordsIsAnAddition() {
        Figure figure = killed(
                Wire.of("a", FIRST).says("army", Field.KILLED, null, "losses", Side.SIDE_B, Modality.ASSERTED),
                said("b", WEEK, "army", 54));

        assertThat(figure.changes()).extracting(Change::kind).containsExactly(Kind.ADDED);
    }

    @Test
    void aRoundNumberBesideTheCountIsARounding() {
        Figure figure = killed(
                said("a", FIRST, "army", 272),
                Wire.of("b", NEXT).says("army", Field.KILLED, Bound.ABOUT, 300, "fighters"));

        assertThat(figure.changes()).extracting(Change::kind).containsExactly(Kind.ROUNDED);
    }

    @Test
    void aDenialAfterANumberWithdrawsIt() {
        Figure figure = killed(
                said("a", FIRST, "army", 15),
                Wire.of("b", WEEK).says("army", Field.KILLED, null, "fighters", Side.SIDE_B, Modality.DENIED));

        assertThat(figure.changes()).extracting(Change::kind).containsExactly(Kind.WITHDRAWN);
        assertThat(figure.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void aNumberGivenUpAndToldAgainByTwoReportsIsReinstated() {
        Figure figure = killed(
                said("a", FIRST, "army", 15),
                said("b", NEXT, "army", 12),
                said("c", WEEK, "army", 15),
                said("d", WEEK, "army", 15));

        assertThat(figure.changes()).extracting(Change::kind).containsExactly(Kind.CORRECTED_DOWN, Kind.REINSTATED);
        assertThat(figure.standing()).isEqualTo(new Standing(15, 15, 15));
    }

    @Test
    void upToSixHundredIsNoFloor() {
        Figure figure = killed(
                Wire.of("a", FIRST).says("envoys", Field.KILLED, Bound.AT_MOST, 600, "people"),
                said("b", FIRST, "town", 200));

        assertThat(figure.standing().least()).isEqualTo(200);
        assertThat(figure.standing().most()).isEqualTo(600);
    }

    @Test
    void aNumberThatOneReportAloneHasInTheMidstOfTheOthersIsWrong() {
        Figures figures = of(said("a", FIRST, "town", 120), said("b", NEXT, "town", 12), said("c", NEXT, "town", 120));

        assertThat(figures.distortions()).extracting(Distortion::kind).containsExactly(Distortion.Kind.WRONG_NUMBER);
    }
}
