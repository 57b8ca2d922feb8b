package org.constat.text;

import java.util.List;

/**
 * A report's text cut into what readers see: lines, sentences, quotations.
 *
 * @param sentences in order; together they hold every character that is not white space
 * @param quotes outermost quotations in order, marks included
 */
public record Layout(String text, List<Sentence> sentences, List<Quote> quotes) {

    /**
     * @param line one-based number of the printed line it begins on
     * @param paragraph zero-based number of its paragraph
     */
    public record Sentence(Span span, int line, int paragraph) {}

    /** Words between quotation marks; {@code inside} leaves the marks out. */
    public record Quote(Span span, Span inside) {}
}
