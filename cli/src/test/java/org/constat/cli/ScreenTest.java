package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.constat.cli.text.Screen;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Screen PLAIN = new Screen(false, false);

    @Test
    void everySteeringCharacterIsShownAndNoneIsPrinted() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Screen.steers(c)) {
                String shown = String.join("", PLAIN.lines("a" + Character.toString(c) + "b"));
                assertThat(shown).isEqualTo("a\\u{%X}b".formatted(c));
            }
        }
        assertThat(Screen.visible("\uD800")).isEqualTo("\\u{D800}");
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "naïve « café » – 3 × 4 👍 العربية עברית 漢字 e\u0301";
        assertThat(Screen.visible(text)).isSameAs(text);
    }

    @Test
    void rightToLeftWordsStandLastBetweenIsolates() {
        assertThat(PLAIN.lines(" Who     القوات العراقية + US forces"))
                .containsExactly(" Who     \u2068القوات العراقية\u2069", "         + US forces");
        assertThat(PLAIN.lines(" said: “التحقيق مستمر” (army)."))
                .containsExactly(" said: “\u2068التحقيق مستمر\u2069”", "         (army).");
        assertThat(PLAIN.lines("plain")).containsExactly("plain");
        assertThat(PLAIN.lines("")).containsExactly("");
    }

    @Test
    void colourIsOnMarksAlone() {
        assertThat(new Screen(true, false).lines(" ● said ✗ 3"))
                .containsExactly(" \u001B[34m●\u001B[0m said \u001B[31m✗\u001B[0m 3");
    }

    @Test
    void asciiHasItsOwnMarks() {
        assertThat(new Screen(false, true).lines("● ◐ ○ ◌ ─ → × ≤")).containsExactly("[+] [~] [-] [?] - -> x <=");
    }
}
