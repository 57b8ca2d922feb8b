package org.constat.claim;

import org.constat.text.Span;

/**
 * The words a fact rests on.
 *
 * @param exact the printed words at {@code span}, never folded or repaired
 * @param rule id of the rule that read them
 */
public record Evidence(Span span, String exact, String rule) {

    public static Evidence of(String text, Span span, String rule) {
        return new Evidence(span, span.of(text), rule);
    }
}
