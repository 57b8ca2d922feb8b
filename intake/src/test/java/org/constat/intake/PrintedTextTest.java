package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PrintedTextTest {
    @Test
    void blocksAreParagraphs() {
        assertThat(printed("<h2>A</h2><p>b</p><div>c<p>d</p>e</div><ul><li>f<li>g</ul><blockquote>h</blockquote>"))
                .containsExactly("A", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void inlineElementsBreakNothing() {
        assertThat(printed("<p>Two <b>sol</b>diers<sup>1</sup> <a href='javascript:x()'>died</a>.</p>"))
                .containsExactly("Two soldiers1 died.");
    }

    @Test
    void whiteSpaceIsCollapsedAsABrowserDoes() {
        assertThat(printed("<p>\n  Two \t<i> men</i>  died. \n</p>")).containsExactly("Two men died.");
    }

    @Test
    void noBreakSpacesAndSoftHyphensArePrinted() {
        assertThat(printed("<p>«&nbsp;10&#8239;000&nbsp;» ex&shy;act</p>"))
                .containsExactly("«\u00A010\u202F000\u00A0» ex\u00ADact");
    }

    @Test
    void aBreakIsALineAndTwoAreAParagraph() {
        assertThat(printed("<p>a <br> b<br/><br>c<br></p>")).containsExactly("a\nb", "c");
    }

    @Test
    void aParagraphOfSpacesIsNone() {
        assertThat(printed("<p>a</p><p>&nbsp;</p><p> </p><p>b</p>")).containsExactly("a", "b");
    }

    @Test
    void aRowOfATableIsOneParagraph() {
        assertThat(printed("<table><tr><th>Killed</th><td>15</td></tr><tr><th>Hurt</th><td>7</td></tr></table>"))
                .containsExactly("Killed 15", "Hurt 7");
    }

    @Test
    void entitiesAreReadOnce() {
        assertThat(printed("<p>A &amp;lt; B &#8217; &eacute;</p>")).containsExactly("A &lt; B \u2019 é");
    }

    private static List<String> printed(String html) {
        return PrintedText.of(Jsoup.parse(html).body());
    }
}
