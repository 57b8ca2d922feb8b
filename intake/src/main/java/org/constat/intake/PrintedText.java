package org.constat.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The paragraphs a browser would print: white space collapsed, {@code br} as a line feed, two of them as a new paragraph. */
final class PrintedText implements NodeFilter {
    private static final String WHITE = " \t\n\f\r";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private PrintedText() {}

    static List<String> of(Element root) {
        PrintedText printed = new PrintedText();
        NodeTraversor.filter(printed, root);
        printed.close();
        return printed.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words.getWholeText().chars().forEach(c -> append((char) c));
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Clutter.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            feed();
        } else if (isCell(element)) {
            append(' ');
        } else if (breaks(element)) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() && !isCell(element);
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void append(char c) {
        if (WHITE.indexOf(c) < 0) {
            open.append(c);
        } else if (!isAtStart() && last() != ' ') {
            open.append(' ');
        }
    }

    private void feed() {
        trim();
        if (isAtStart()) {
            close();
        } else {
            open.append('\n');
        }
    }

    private void close() {
        trim();
        String paragraph = Stated.sound(open.toString()).stripTrailing();
        if (!paragraph.chars().allMatch(PrintedText::isSpace)) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void trim() {
        while (!open.isEmpty() && last() == ' ') {
            open.setLength(open.length() - 1);
        }
    }

    private boolean isAtStart() {
        return open.isEmpty() || last() == '\n';
    }

    private char last() {
        return open.charAt(open.length() - 1);
    }
}
