package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.constat.report.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String NEWS = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <title>Two hurt in border clash | Example Daily</title>
          <meta property="og:site_name" content="Example Daily">
          <meta property="article:published_time" content="2024-08-30T06:15:00+03:00">
          <style>p { color: red }</style>
        </head>
        <body>
          <header><nav><p>Home News Sport Weather Culture Opinion Video Archive</p></nav></header>
          <article>
            <h1>Two hurt in border clash</h1>
            <time datetime="2024-08-31">31 August</time>
            <p onclick="steal()">Two soldiers were <b>hurt</b>
               on Monday, <a href="javascript:alert(1)">the ministry</a> said.</p>
            <script>document.write("<p>Fifty men died.</p>")</script>
            <figure><img src="x" onerror="steal()"><figcaption>A border post</figcaption></figure>
            <aside><p>Read also: ten killed elsewhere</p></aside>
            <p>Nobody died,<br>it added.</p>
            <form><p>Subscribe</p><input name="mail"></form>
          </article>
          <article><p>Teaser: a storm.</p></article>
          <footer><p>All rights reserved, for ever and ever and ever, in all countries</p></footer>
        </body>
        </html>
        """;

    @Test
    void aNewsPageGivesHeadlineBodyAndPublication() {
        Article article = Page.read(NEWS);
        assertThat(article.publication())
                .isEqualTo(
                        new Publication("Example Daily", "Two hurt in border clash", "en", LocalDate.of(2024, 8, 30)));
        assertThat(article.text()).isEqualTo("""
            Two hurt in border clash

            31 August

            Two soldiers were hurt on Monday, the ministry said.

            Nobody died,
            it added.\
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "  \n<HTML lang=fr>x",
                "<div class='a'>x</div>",
                "<!-- saved -->x",
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>\n<html xmlns='y'>"
            })
    void aPageIsToldByItsFirstTag(String text) {
        assertThat(Page.looksLike("-", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain.", "a < b", "<pre-war> times", "<?xml version='1.0'?><data/>", "<3"})
    void otherTextIsNoPage(String text) {
        assertThat(Page.looksLike("a.txt", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.html,true", "A.HTM,true", "a.xhtml,true", "a.html.txt,false", "html,false"})
    void orByItsName(String name, boolean page) {
        assertThat(Page.looksLike(name, "Two men died.")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=og:title content='Social'><title>T</title><h1>H</h1> | Social",
                "<title>Raid in the north - Daily</title><h1>Raid in the North</h1>  | Raid in the North",
                "<title>Raid in the north</title><h1>Example Daily</h1>              | Raid in the north",
                "<h1>Raid <i>in</i> the north</h1>                                   | Raid in the north",
                "<title> </title><h1>Raid</h1>                                       | Raid",
                "<title>Tom &amp; Jerry</title>                                      | Tom & Jerry"
            })
    void theHeadlineIsTheOneThatIsPrinted(String head, String headline) {
        Article article = Page.read(head + "<p>Body.</p>");
        assertThat(article.publication().title()).isEqualTo(headline);
        assertThat(article.text()).startsWith(headline + "\n\n").endsWith("Body.");
    }

    @Test
    void theHeadlineIsPrintedOnce() {
        assertThat(Page.read("<title>A raid</title><article><h1>A raid</h1><p>Body.</article>")
                        .text())
                .isEqualTo("A raid\n\nBody.");
    }

    @Test
    void anotherHeadingThanTheHeadlineStays() {
        assertThat(Page.read("<meta property=og:title content=Social><article><h1>Printed</h1><p>Body.</article>")
                        .text())
                .isEqualTo("Social\n\nPrinted\n\nBody.");
    }

    @Test
    void aPageThatSaysNothingOfItselfHasNoPublication() {
        assertThat(Page.read("<p>Two men died.</p>")).isEqualTo(new Article(Publication.UNKNOWN, "Two men died."));
    }

    @Test
    void aPageReadsTheSameInAnyEncoding(@TempDir Path folder) throws IOException {
        String page = "<html lang=ar><title>غارة</title><p>قتل جنديان في الشمال.";
        Files.write(folder.resolve("1.html"), page.getBytes(Samples.CP1256));
        Files.writeString(folder.resolve("2.html"), page);
        List<String> texts = Samples.intake()
                .read(List.of(folder.toString()))
                .map(outcome -> Samples.report(outcome).text())
                .toList();
        assertThat(texts).containsExactly("غارة\n\nقتل جنديان في الشمال.", "غارة\n\nقتل جنديان في الشمال.");
    }
}
