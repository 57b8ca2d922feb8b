package org.constat.claim;

import java.util.List;
import java.util.function.IntPredicate;
import org.constat.rule.Firing;
import org.constat.text.Layout;
import org.constat.text.Layout.Quote;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Which stretch of a report a mark of attribution covers: the quotation before it, the words after it, or its sentence. */
final class Coverage {

    static final int FARTHEST_QUOTE = 8;
    private static final int COMMA_INSIDE = 2;

    private final Layout layout;
    private final String text;

    Coverage(Layout layout) {
        this.layout = layout;
        this.text = layout.text();
    }

    Span of(Firing mark, Passage passage) {
        return switch (mark.with("covers", "sentence")) {
            case "before" -> before(mark.span(), passage.span());
            case "after" -> after(mark, passage.span());
            default -> passage.span();
        };
    }

    private Span before(Span mark, Span sentence) {
        Quote quote = quoteBefore(mark.start());
        if (quote == null) {
            return new Span(sentence.start(), Math.max(sentence.start(), mark.start()));
        }
        if (quote.span().start() <= sentence.start()) {
            return quote.span();
        }
        int comma = comma(quote.span().start(), sentence.start());
        return new Span(Math.max(comma + 1, sentence.start()), mark.start());
    }

    /** The last comma before {@code at}, or a position before {@code from} when there is none. */
    private int comma(int at, int from) {
        int i = at;
        while (i >= from && !isComma(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isComma(int c) {
        return c == ',' || c == '\u060c';
    }

    /** The quotation that ends just before {@code at}, a comma at most between, or with the comma inside it. */
    private @Nullable Quote quoteBefore(int at) {
        List<Quote> quotes = layout.quotes();
        int last = first(quotes.size(), i -> quotes.get(i).span().start() >= at) - 1;
        Quote q = last < 0 ? null : quotes.get(last);
        int end = q == null ? 0 : q.span().end();
        boolean near = q != null && (end > at ? end - at <= COMMA_INSIDE : isBareGap(end, at));
        return near ? q : null;
    }

    private boolean isBareGap(int from, int to) {
        return to - from <= FARTHEST_QUOTE
                && text.substring(from, to)
                        .chars()
                        .allMatch(c -> isComma(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The first of {@code size} indices for which a condition holds that holds for all behind it; {@code size} when there is none. */
    static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Span after(Firing mark, Span sentence) {
        Unit say = mark.role("say");
        int start = say == null ? mark.span().end() : say.end();
        int end = sentence.end();
        List<Quote> quotes = layout.quotes();
        for (int i = first(quotes.size(), k -> quotes.get(k).span().start() >= start);
                i < quotes.size() && quotes.get(i).span().start() < end;
                i++) {
            end = Math.max(end, quotes.get(i).span().end());
        }
        return new Span(Math.min(start, end), end);
    }
}
