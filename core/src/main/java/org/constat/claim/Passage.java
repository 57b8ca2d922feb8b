package org.constat.claim;

import java.util.List;
import java.util.Set;
import org.constat.rule.Cascade;
import org.constat.rule.Firing;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** A sentence as read: its units after grouping, and the rules that matched. It is parsed when first asked for either. */
public final class Passage {

    /** What rules give that only mark what others tell. */
    private static final Set<String> MARKS = Set.of("Voice", "Topic", "Mishap", "Parts", "Running");

    private final int index;
    private final Layout.Sentence sentence;
    private final List<Unit> leaves;
    private final Cascade cascade;
    private Cascade.@Nullable Parsed parsed;

    /**
     * @param index place among the report's sentences, from 0
     * @param leaves words and names, not yet grouped
     */
    public Passage(int index, Layout.Sentence sentence, List<Unit> leaves, Cascade cascade) {
        this.index = index;
        this.sentence = sentence;
        this.leaves = leaves;
        this.cascade = cascade;
    }

    public int index() {
        return index;
    }

    public Layout.Sentence sentence() {
        return sentence;
    }

    public Span span() {
        return sentence.span();
    }

    /** Words and names, before any grouping. */
    public List<Unit> leaves() {
        return leaves;
    }

    /** False when its words show, without parsing, that no rule can find anything told in it. */
    public boolean mayTell() {
        return cascade.mayGive(leaves, MARKS);
    }

    public List<Unit> units() {
        return parsed().units();
    }

    public List<Firing> firings() {
        return parsed().firings();
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
        return parsed().carries().has(bit);
    }

    private Cascade.Parsed parsed() {
        Cascade.Parsed known = parsed;
        if (known == null) {
            known = cascade.parse(leaves);
            parsed = known;
        }
        return known;
    }
}
