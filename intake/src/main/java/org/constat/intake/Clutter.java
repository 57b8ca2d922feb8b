package org.constat.intake;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What surrounds an article and is no part of its text. */
final class Clutter {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "figure",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "dialog",
            "menu",
            "head");

    private Clutter() {}

    static boolean is(Element element) {
        return TAGS.contains(element.normalName()) || isHidden(element) || isForm(element);
    }

    static boolean surrounds(Element element) {
        for (@Nullable Element around = element; around != null; around = around.parent()) {
            if (is(around)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** Some sites wrap the whole page in one form; that one is kept. */
    private static boolean isForm(Element element) {
        return element.nameIs("form") && element.selectFirst("article, main, h1") == null;
    }
}
