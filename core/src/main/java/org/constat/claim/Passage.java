package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.mention.Parsable;
import org.constat.rule.Cascade;
import org.constat.rule.Firing;
import org.constat.rule.Kinds;
import org.constat.rule.Parse;
import org.constat.rule.Possible;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** A sentence as read: its units after grouping, and the rules that matched. It is parsed when first asked for either. */
public final class Passage implements Parsable {

    /** What rules give that does not only mark what others tell. */
    private static final Kinds TOLD =
            Kinds.allBut("Voice", "Topic", "Mishap", "Apart", "Aside", "Parts", "Running", "Reserve");

    /** What stands by itself: the rest only adds to it. */
    private static final Kinds NEWS = Kinds.of(Stream.concat(
                    Tolls.kinds().stream(),
                    Stream.of("Act", "Tally", "Neutralised", "Trend", "Comparison", "Political"))
            .toArray(String[]::new));

    private static final Kinds MISHAP = Kinds.of("Mishap");

    private static final Kinds ATTRIBUTED = Kinds.of("Voice", "Topic");

    private final int index;
    private final Layout.Sentence sentence;
    private final List<Unit> leaves;
    private final Cascade cascade;
    private final Parse parse;
    private @Nullable Possible possible;

    /**
     * @param index place among the report's sentences, from 0
     * @param leaves words and names, not yet grouped
     */
    public Passage(int index, Layout.Sentence sentence, List<Unit> leaves, Cascade cascade) {
        this.index = index;
        this.sentence = sentence;
        this.leaves = leaves;
        this.cascade = cascade;
        this.parse = cascade.begin(leaves);
    }

    public int index() {
        return index;
    }

    public Layout.Sentence sentence() {
        return sentence;
    }

    @Override
    public int start() {
        return sentence.span().start();
    }

    public Span span() {
        return sentence.span();
    }

    @Override
    public List<Unit> leaves() {
        return leaves;
    }

    /** False when its words show, without parsing, that no rule can find anything told in it. */
    public boolean mayTell() {
        return possible().gives(TOLD);
    }

    /** True when it tells a happening or a count, as far as words go; parsed only when its words may tell one. */
    boolean isNews() {
        return possible().gives(NEWS)
                && firings().stream().anyMatch(f -> NEWS.has(f.rule().gives().what()));
    }

    /** True when a rule says that nobody did what it tells; parsed only when its words may say so. */
    boolean tellsMishap() {
        return possible().gives(MISHAP) && !giving("Mishap").isEmpty();
    }

    /** False when its words show, without parsing, that nobody is told to speak in it. */
    boolean mayAttribute() {
        return possible().gives(ATTRIBUTED);
    }

    private Possible possible() {
        Possible known = possible;
        if (known == null) {
            known = cascade.possible(leaves);
            possible = known;
        }
        return known;
    }

    @Override
    public List<Unit> units() {
        return parse.parsed().units();
    }

    public List<Firing> firings() {
        return parse.parsed().firings();
    }

    public List<Firing> giving(String what) {
        List<Firing> found = List.of();
        for (Firing f : firings()) {
            if (f.rule().gives().what().equals(what)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(f);
            }
        }
        return found;
    }

    /** True when a group of the kind stands in the sentence, alone or inside another; parsed no further than that needs. */
    public boolean holds(String kind) {
        return parse.holds(kind);
    }

    /** True when a unit of the sentence carries the kind or class. */
    public boolean has(int bit) {
        return parse.parsed().carries().has(bit);
    }
}
