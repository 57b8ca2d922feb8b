package org.constat.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.constat.report.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page. The work is bounded by counts and not by a clock, so that a slow machine reads the same: at most
 * {@link #MOST_TAGS} tags, elements deeper than {@link #MOST_DEPTH} lifted up, each element visited a fixed number of times.
 */
final class Page {
    static final int MOST_TAGS = 100_000;
    static final int MOST_DEPTH = 500;

    private static final Pattern NAME = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern START = Pattern.compile(
            "(?i)<(?:!--|(?:!doctype\\s+html|html|head|body|title|meta|article|main|section|div|p|h1)\\b)");
    private static final Pattern XHTML = Pattern.compile("(?is)<\\?xml.{0,1000}?<html\\b");

    private Page() {}

    /** By the name's ending, or by the first tag. */
    static boolean looksLike(String name, String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        return NAME.matcher(name).matches()
                || START.matcher(start).lookingAt()
                || XHTML.matcher(start).lookingAt();
    }

    /** True when {@code html} has more tags, or things that may be tags, than are read. Linear. */
    static boolean hasTooManyTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }

    /** The headline, a blank line, and the paragraphs of the main text. The text is empty when the page has no main text. */
    static Article read(String html) {
        Document document = Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(html, "");
        PageFacts facts = PageFacts.of(document);
        Element main = MainText.of(document);
        String headline = headline(document, facts);
        Publication publication =
                new Publication(facts.outlet(), headline, Stated.language(language(document)), facts.published(main));
        return new Article(publication, text(headline, PrintedText.of(main)));
    }

    private static String text(@Nullable String headline, List<String> paragraphs) {
        List<String> body = new ArrayList<>(paragraphs);
        body.remove(headline);
        if (body.isEmpty()) {
            return "";
        }
        return (headline == null ? "" : headline + "\n\n") + String.join("\n\n", body);
    }

    /** {@code og:title}, else the first h1 when the page's title holds it, else the page's title, else the h1. */
    private static @Nullable String headline(Document document, PageFacts facts) {
        String social = facts.title();
        if (social != null) {
            return social;
        }
        Element h1 = document.selectFirst("h1");
        String printed = h1 == null ? null : Stated.words(h1.text());
        String title = Stated.words(document.title());
        return title == null || (printed != null && holds(title, printed)) ? printed : title;
    }

    private static boolean holds(String title, String printed) {
        return title.toLowerCase(Locale.ROOT).contains(printed.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String language(Document document) {
        Element root = document.selectFirst("html");
        return root == null ? null : root.attr("lang");
    }
}
