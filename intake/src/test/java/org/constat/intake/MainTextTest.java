package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {
    private static final String BODY =
            "<p>Two soldiers were hurt on Monday.</p><p>Nobody died, the ministry added.</p>";
    private static final String PRINTED = "Two soldiers were hurt on Monday.\n\nNobody died, the ministry added.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%s</article><div>Weather: rain</div>",
                "<main>%s</main><div>Weather: rain</div>",
                "<div role=main>%s</div><div>Weather: rain</div>",
                "<main><p>Breadcrumb</p><article>%s</article></main>",
                "<main><h2>News</h2><div itemprop=articleBody>%s</div></main>",
                "<article>Teaser</article><article>%s</article><article>Teaser</article>",
                "<article>A teaser, short.</article><div class=body>%s</div>",
                "<div><ul><li>Home<li>News</ul></div><div>%s</div><div><p>Rain.</p></div>",
                "<form id=page><article>%s</article></form>",
                "<nav><p>A long menu line with words. A long menu line with words. A long one.</p></nav><div>%s</div>"
            })
    void theArticleIsFound(String page) {
        assertThat(Page.read(page.replace("%s", BODY)).text()).isEqualTo(PRINTED);
    }

    @Test
    void partsOfAnArticleBetweenAdvertisementsBelongTogether() {
        String page = "<div id=story><div>" + BODY + "</div><div>Advertisement</div><div>" + BODY + "</div></div>";
        assertThat(Page.read(page).text()).isEqualTo(PRINTED + "\n\nAdvertisement\n\n" + PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<noscript>x</noscript>",
                "<template>x</template>",
                "<nav>x</nav>",
                "<aside>x</aside>",
                "<footer>x</footer>",
                "<figure>x</figure>",
                "<form>x</form>",
                "<iframe>x</iframe>",
                "<svg><text>x</text></svg>",
                "<button>x</button>",
                "<textarea>x</textarea>",
                "<select><option>x</select>",
                "<p hidden>x</p>",
                "<p aria-hidden=true>x</p>",
                "<p style='color:red; display: none'>x</p>",
                "<!-- x -->"
            })
    void whatIsNoTextIsLeftOut(String clutter) {
        assertThat(Page.read("<article>" + BODY + clutter + "</article>").text())
                .isEqualTo(PRINTED);
    }

    @Test
    void textWithoutParagraphsIsReadFromTheWholePage() {
        assertThat(Page.read("<body>Two men died.<br><br>Nobody else.").text())
                .isEqualTo("Two men died.\n\nNobody else.");
    }
}
