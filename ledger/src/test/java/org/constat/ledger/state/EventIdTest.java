package org.constat.ledger.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventIdTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void aNameHasTenDigitsThatNobodyConfusesAndIsTheSameForTheSameSeed() {
        for (int i = 0; i < 1000; i++) {
            String id = EventId.drawn("seed " + i);
            assertThat(id).matches("E-[0-9A-HJKMNP-TV-Z]{10}").isEqualTo(EventId.drawn("seed " + i));
            assertThat(EventId.parse(id)).contains(id);
        }
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        String id = EventId.drawn("an event");
        for (int i = 2; i < id.length(); i++) {
            for (int d = 0; d < DIGITS.length(); d++) {
                String typed = id.substring(0, i) + DIGITS.charAt(d) + id.substring(i + 1);
                assertThat(EventId.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(id));
            }
        }
    }

    @Test
    void itIsReadAsPeopleTypeIt() {
        String id = EventId.drawn("dictated");
        String typed =
                id.substring(2).toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
        assertThat(EventId.parse(" " + typed + " ")).contains(id);
        assertThat(EventId.parse("E-123")).isEmpty();
    }
}
