package org.constat.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds an article: the one marked as such with most text, unless the paragraphs of the page stand
 * elsewhere (pages mark teasers as articles too). An element earns two points for each character of its own paragraphs and
 * one for each of its children's paragraphs, after Readability (https://github.com/mozilla/readability). One pass.
 */
final class MainText implements NodeFilter {
    private final Map<Element, Integer> text = new HashMap<>();
    private final Map<Element, Integer> points = new HashMap<>();

    private MainText() {}

    static Element of(Document document) {
        MainText weights = new MainText();
        NodeTraversor.filter(weights, document.body());
        Element block = weights.heaviestBlock(document);
        return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
                .flatMap(marked -> Stream.ofNullable(weights.longest(document, marked)))
                .filter(marked -> weights.textOf(marked) * 5L >= weights.textOf(block) * 2L)
                .findFirst()
                .orElse(block);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Element parent = node.parentElement();
        if (node instanceof TextNode words && parent != null) {
            text.merge(parent, words.getWholeText().strip().length(), Integer::sum);
        }
        return node instanceof Element element && Clutter.is(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Element parent = node.parentElement();
        if (node instanceof Element element && parent != null) {
            text.merge(parent, textOf(element), Integer::sum);
            if (element.nameIs("p")) {
                award(parent, textOf(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void award(Element parent, int length) {
        points.merge(parent, 2 * length, Integer::sum);
        Element grandparent = parent.parent();
        if (grandparent != null) {
            points.merge(grandparent, length, Integer::sum);
        }
    }

    private Element heaviestBlock(Document document) {
        Element best = document.body();
        for (Element element : document.body().getAllElements()) {
            best = points.getOrDefault(element, 0) > points.getOrDefault(best, 0) ? element : best;
        }
        return best;
    }

    private @Nullable Element longest(Document document, String selector) {
        Element best = null;
        for (Element element : document.select(selector)) {
            best = textOf(element) > (best == null ? 0 : textOf(best)) ? element : best;
        }
        return best;
    }

    private int textOf(Element element) {
        return text.getOrDefault(element, 0);
    }
}
