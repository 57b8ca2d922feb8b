package org.constat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.text.Layout.Quote;
import org.constat.text.Layout.Sentence;
import org.constat.text.Paragraphs.Paragraph;

/**
 * Cuts a text into sentences and quotations by its signs alone. One pass each, linear; a sentence never crosses a paragraph and never
 * exceeds {@value #LONGEST} characters.
 */
public final class Cutter {

    static final int LONGEST = 2_000;
    private static final int MOST_CLOSERS = 8;
    private static final int LONGEST_ABBREVIATION = 12;
    private static final String CLOSERS = "»”\"’')]";

    private final Set<String> abbreviations;

    /** @param abbreviations folded words after which a full stop ends nothing */
    public Cutter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    public Layout cut(String text) {
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            cut(text, p, sentences);
            quote(text, p.span(), quotes);
        }
        return new Layout(text, sentences, quotes);
    }

    private void cut(String text, Paragraph paragraph, List<Sentence> out) {
        int from = paragraph.span().start();
        int to = paragraph.span().end();
        int line = paragraph.line();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean full = i + 1 - start >= LONGEST && !Character.isSurrogate(text.charAt(i));
            if (full || endsSentence(text, start, i, to)) {
                int end = full ? i + 1 : afterClosers(text, i + 1, to);
                add(text, start, end, line, paragraph.line(), out);
                line += breaks(text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, to, line, paragraph.line(), out);
    }

    private static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private static void add(String text, int from, int to, int line, int paragraph, List<Sentence> out) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            out.add(new Sentence(new Span(start, end), line + breaks(text, from, start), paragraph - 1));
        }
    }

    private boolean endsSentence(String text, int start, int i, int to) {
        char c = text.charAt(i);
        if (c == '!' || c == '?' || c == '؟' || c == '…') {
            return opensNext(text, afterClosers(text, i + 1, to), to);
        }
        return c == '.' && !isAbbreviation(text, start, i) && opensNext(text, afterClosers(text, i + 1, to), to);
    }

    /** After the stop there is white space, and then something a sentence can begin with. */
    private static boolean opensNext(String text, int after, int to) {
        if (after >= to) {
            return true;
        }
        if (!isBlank(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        return next == to || !Character.isLowerCase(text.charAt(next)) && ",;:".indexOf(text.charAt(next)) < 0;
    }

    private static int afterClosers(String text, int i, int to) {
        int end = i;
        while (end < to && end - i < MOST_CLOSERS) {
            char c = text.charAt(end);
            boolean closer = CLOSERS.indexOf(c) >= 0 || c == '.';
            boolean spaced = isBlank(c) && end + 1 < to && "»".indexOf(text.charAt(end + 1)) >= 0;
            if (!closer && !spaced) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isAbbreviation(String text, int start, int dot) {
        int from = dot;
        int first = Math.max(start, dot - LONGEST_ABBREVIATION);
        while (from > first && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(java.util.Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
        return initial || word.indexOf('.') > 0 && word.length() <= 5 || abbreviations.contains(word);
    }

    /** Outermost quotations, one pass; one left open ends with its paragraph, but for the last of the text. */
    private static void quote(String text, Span paragraph, List<Quote> found) {
        int open = -1;
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                open = closing(text, i) == 0 ? -1 : i;
                depth = 0;
            } else if (c == closing(text, open) && depth-- == 0) {
                found.add(quote(text, open, i, i + 1));
                open = -1;
            } else if (c == text.charAt(open)) {
                depth++;
            }
        }
        if (open >= 0 && paragraph.end() < text.length()) {
            found.add(quote(text, open, paragraph.end(), paragraph.end()));
        }
    }

    private static Quote quote(String text, int open, int close, int end) {
        return new Quote(new Span(open, end), trimmed(text, open + 1, close));
    }

    private static char closing(String text, int i) {
        return switch (text.charAt(i)) {
            case '«' -> '»';
            case '“' -> '”';
            case '"' -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) ? '"' : 0;
            default -> 0;
        };
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
