package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.constat.report.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-08-30T06:15:00Z'>",
                "<meta name='Article:Published_Time' content='2024-08-30'>",
                "<meta itemprop=datePublished content=2024-08-30>",
                "<meta name=DC.date.issued content=2024-08-30>",
                "<meta name=date content=2024-08-30>",
                "<meta name=date content=yesterday><time datetime=2024-08-30>",
                "<meta name=date content=2024-08-30><time datetime=2024-09-02>",
                "<script type='application/ld+json'>{\"datePublished\": \"2024-08-30T06:15:00+03:00\"}</script>",
                "<time>no day</time><time datetime='2024-08-30 06:15'>Friday</time><time datetime=2023-01-01></time>",
                "<aside><time datetime=2020-01-01></time></aside><p><time datetime=2024-08-30></time></p>"
            })
    void theDayOfPublicationIsFound(String markup) {
        assertThat(publication(markup).date()).isEqualTo(DAY);
    }

    @Test
    void aTimeOutsideTheArticleDoesNotCount() {
        String page = "<div><time datetime=2020-01-01>then</time></div><article><p>Two men died.</p></article>";
        assertThat(Page.read(page).publication().date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=og:site_name content=' Example\n Daily'>",
                "<script type='application/ld+json'>{\"publisher\":{\"@type\":\"Org\",\"name\":\"Example"
                        + " Daily\"}}</script>",
                "<script type='application/ld+json'>{\"publisher\" : {\"logo\":{\"url\":\"x\",\"name\":\"Logo\"},"
                        + " \"name\" : \"Example\\u0020Daily\"}}</script>"
            })
    void theOutletIsFound(String markup) {
        assertThat(publication(markup).outlet()).isEqualTo("Example Daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script"
                    + " type='application/ld+json'>{\"publisher\":{\"@id\":\"#org\"},\"author\":{\"name\":\"A\"}}</script>",
                "<script type='application/ld+json'>{\"publisher\":\"https://example.org\",\"name\":\"A\"}</script>",
                "<script>{\"publisher\":{\"name\":\"A\"}}</script>",
                "<meta property=og:site_name content=''>"
            })
    void anOutletThatIsNotStatedIsNotInvented(String markup) {
        assertThat(publication(markup).outlet()).isNull();
    }

    @Test
    void escapesOfJsonAreRead() {
        String page = "<script type='application/ld+json'>"
                + "{\"publisher\":{\"name\":\"\\u0623\\u062e \\\"A\\/B\\\" $1\\n\\ud800\"}}</script>";
        assertThat(publication(page).outlet()).isEqualTo("أخ \"A/B\" $1 \uFFFD");
    }

    @Test
    void theFirstOfTwoStatementsCounts() {
        assertThat(publication("<meta name=date content=2024-08-30><meta name=date content=2024-09-02>")
                        .date())
                .isEqualTo(DAY);
    }

    private static Publication publication(String markup) {
        return Page.read(markup + "<p>Two men died.</p>").publication();
    }
}
