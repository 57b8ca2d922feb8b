package org.constat.claim;

import java.util.List;
import org.constat.rule.Cascade;
import org.constat.rule.Firing;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Unit;

/**
 * A sentence as read: its units after grouping, and the rules that matched.
 *
 * @param index place among the report's sentences, from 0
 */
public record Passage(int index, Layout.Sentence sentence, Cascade.Parsed parsed) {

    public List<Unit> units() {
        return parsed.units();
    }

    public List<Firing> firings() {
        return parsed.firings();
    }

    public Span span() {
        return sentence.span();
    }

    public List<Firing> giving(String what) {
        return firings().isEmpty()
                ? List.of()
                : firings().stream()
                        .filter(f -> f.rule().gives().what().equals(what))
                        .toList();
    }

    /** True when a unit of the sentence carries the kind or class. */
    public boolean has(int bit) {
        return parsed.carries().has(bit);
    }
}
