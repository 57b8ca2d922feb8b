package org.constat.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.constat.cli.wording.Wording;

/** Lines under way, laid out in columns that a wider or narrower page moves. */
public final class Page {
    /** The width the columns of the wording are given for. */
    public static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 60;
    private static final String HELD = "\uE000";

    private final List<String> lines = new ArrayList<>();
    private final Wording words;
    private final int width;

    public Page(Wording words, int width) {
        this.words = words;
        this.width = Math.max(width, NARROWEST);
    }

    public List<String> lines() {
        return lines;
    }

    public int width() {
        return width;
    }

    /** The column of the wording, moved by what the page is wider or narrower than usual. */
    int column(String key) {
        return words.column(key) + width - USUAL_WIDTH;
    }

    public void line(String line) {
        lines.add(line.replace(HELD, " ").stripTrailing());
    }

    public void blank() {
        lines.add("");
    }

    void rule() {
        line(" " + "\u2500".repeat(width - 6));
    }

    /** {@code left} at the margin and {@code right} ending at column {@code end}, at least two spaces apart. */
    public void spread(String left, String right, int end) {
        String start = " " + left;
        line(start + " ".repeat(Math.max(2, end - length(start) - length(right))) + right);
    }

    /** Sentences, broken between words, later lines under the first. */
    void paragraph(String text) {
        wrapped(" ", text, 1, width - 2);
    }

    /** {@code head}, then {@code text} broken between words; later lines begin at {@code indent}. */
    public void wrapped(String head, String text, int indent, int end) {
        StringBuilder line = new StringBuilder(head);
        boolean first = true;
        for (String word : held(text).split(" ")) {
            if (!first && length(line) + 1 + length(word) > end) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        line(line.toString());
    }

    /** Signs that may not begin or end a line are held to their word by a sign that {@link #line} gives back as a space. */
    private static String held(String text) {
        return text.replaceAll(" (?=[\u00BB:;!?](?: |$|[.,)]))", HELD).replaceAll("(?<=\u00AB) ", HELD);
    }

    /** Text as one line: line ends and other white space become one space. */
    public static String flat(String text) {
        return text.replaceAll("[\\p{Z}\\s&&[^\\u00A0\\u202F]]+", " ").strip();
    }

    /** Cut to {@code most} characters, the cut shown. */
    public static String clip(String text, int most) {
        String flat = flat(text);
        return length(flat) <= most
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
    }

    public static String pad(String text, int column) {
        return text + " ".repeat(Math.max(0, column - length(text)));
    }

    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
