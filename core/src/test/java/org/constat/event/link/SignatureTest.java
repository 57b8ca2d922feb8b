package org.constat.event.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String TEXT =
            "Gunmen attacked a village in the north of the region at dawn on Monday. Local officials said that at"
                    + " least ten people had died and that many houses were burnt. The army has sent soldiers to the"
                    + " area.";

    @Test
    void theSameTextResemblesItselfWhateverItsCase() {
        assertThat(Signature.of(TEXT).resemblance(Signature.of(TEXT.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(1);
    }

    @Test
    void aCopyWithALineAddedStillResembles() {
        assertThat(Signature.of(TEXT).resemblance(Signature.of(TEXT + " More to follow.")))
                .isGreaterThan(0.7);
    }

    @Test
    void anotherTextDoesNot() {
        String other =
                "Ministers met in the capital on Tuesday to talk about the price of bread and the harvest of this"
                        + " year.";
        assertThat(Signature.of(TEXT).resemblance(Signature.of(other))).isLessThan(0.1);
    }

    @Test
    void aTextWithoutWordsResemblesNothing() {
        assertThat(Signature.of("").resemblance(Signature.of(""))).isZero();
    }
}
