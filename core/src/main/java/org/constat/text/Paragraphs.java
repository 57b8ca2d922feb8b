package org.constat.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text: its lines, those joined that only wrap. A line goes on in the next when that begins with a small letter or,
 * in a text set to a width, when its first word had no room left or no sentence has ended; never into a line that is set in, or that begins
 * with a sign for a list. Linear in the text.
 */
final class Paragraphs {

    /** Wires, mails and old archives are set to a width between these, in characters. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;
    /** In a text set to a width, at least this share of the breaks, in percent, stand where the next word had no room. */
    private static final int FULL_SHARE = 60;

    private static final int FEWEST_BREAKS = 3;
    private static final String OPENERS = "\"'“«(";

    /** @param line one-based number of the line it begins on */
    record Paragraph(Span span, int line) {}

    /**
     * @param first where its first sign stands, -1 when it is blank
     * @param wordEnd where its first word ends
     */
    private record Line(int start, int end, int first, int wordEnd) {
        boolean isBlank() {
            return first < 0;
        }

        int indent() {
            return first - start;
        }
    }

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Paragraphs(String text, List<Line> lines, int width) {
        this.text = text;
        this.lines = lines;
        this.width = width;
    }

    static List<Paragraph> of(String text) {
        List<Line> lines = lines(text);
        int widest = lines.stream().mapToInt(l -> l.end - l.start).max().orElse(0);
        Paragraphs set = new Paragraphs(text, lines, widest);
        return (set.isSetToWidth() ? set : new Paragraphs(text, lines, Integer.MAX_VALUE)).joined();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(line(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line line(String text, int start, int end) {
        int first = start;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        int wordEnd = first;
        while (wordEnd < end && !isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return new Line(start, end, first == end ? -1 : first, wordEnd);
    }

    private List<Paragraph> joined() {
        List<Paragraph> found = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < lines.size(); n++) {
            if (n + 1 == lines.size() || !goesOn(n)) {
                found.add(new Paragraph(new Span(lines.get(from).start, lines.get(n).end), from + 1));
                from = n + 1;
            }
        }
        return found;
    }

    private boolean goesOn(int n) {
        boolean small = isWithin(n) && Character.isLowerCase(text.charAt(lines.get(n + 1).first));
        return small || isWithin(n) && width < Integer.MAX_VALUE && (isFull(n) || !isStopped(n));
    }

    /** True when the line ends with a sign that may end a sentence. */
    private boolean isStopped(int n) {
        int last = lines.get(n).end - 1;
        while (isBlank(text.charAt(last))) {
            last--;
        }
        return !Character.isLetterOrDigit(text.charAt(last)) && text.charAt(last) != ',';
    }

    private boolean isSetToWidth() {
        int breaks = 0;
        int full = 0;
        for (int n = 0; n + 1 < lines.size(); n++) {
            if (isWithin(n)) {
                breaks++;
                full += isFull(n) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= WIDEST && breaks >= FEWEST_BREAKS && full * 100 >= breaks * FULL_SHARE;
    }

    /** True when the two lines may belong to one paragraph. */
    private boolean isWithin(int n) {
        Line line = lines.get(n);
        Line next = lines.get(n + 1);
        return !line.isBlank() && !next.isBlank() && next.indent() <= line.indent() && opens(text.charAt(next.first));
    }

    private static boolean opens(char c) {
        return Character.isLetterOrDigit(c) || OPENERS.indexOf(c) >= 0;
    }

    /** True when the first word of the next line had no room in this one. */
    private boolean isFull(int n) {
        Line line = lines.get(n);
        Line next = lines.get(n + 1);
        return (long) line.end - line.start + 1 + next.wordEnd - next.first > width;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
