package org.constat.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Map<String, Integer> computed = new HashMap<>();

    private String remember(Memo<String> memo, String text, int from, int to) {
        return memo.get(text, from, to, form -> {
            computed.merge(form, 1, Integer::sum);
            return form;
        });
    }

    @Test
    void givesWhatWasMadeOfThisVeryForm() {
        Memo<String> memo = new Memo<>(40);
        Random random = new Random(5);
        String text = random.ints(3_000, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (int i = 0; i < 20_000; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(300));
            assertThat(remember(memo, text, from, to)).isEqualTo(text.substring(from, to));
        }
    }

    @Test
    void aFormInUseIsMadeOnce() {
        Memo<String> memo = new Memo<>(40);
        for (int i = 0; i < 1_000; i++) {
            String text = "often " + i;
            remember(memo, text, 0, 5);
            remember(memo, text, 6, text.length());
        }
        assertThat(computed).containsEntry("often", 1).containsEntry("7", 1);
        remember(memo, "7", 0, 1);
        assertThat(computed).as("what nobody asks for any more is forgotten").containsEntry("7", 2);
    }

    @Test
    void aVeryLongFormIsNotKept() {
        Memo<String> memo = new Memo<>(40);
        String text = "x".repeat(256);
        remember(memo, text, 0, 256);
        remember(memo, text, 0, 256);
        remember(memo, text, 0, 255);
        remember(memo, text, 0, 255);
        assertThat(computed).containsEntry(text, 2).containsEntry("x".repeat(255), 1);
    }
}
