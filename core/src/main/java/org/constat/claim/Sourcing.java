package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Speakers.Marked;
import org.constat.claim.Speakers.Speaker;
import org.constat.claim.Stretch.Found;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.text.Layout;
import org.constat.text.Layout.Quote;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who answers for which stretch of a report: every mark of attribution with the span it covers, pronouns led back to the voice
 * before, quotations of several sentences covered whole. Only sentences near what is asked about are read.
 */
public final class Sourcing {

    private static final int FARTHEST_VOICE = 5_000;

    private final Layout layout;
    private final Coverage coverage;
    private final Speakers speakers;
    private final String text;
    private final List<Stretch> stretches;

    public Sourcing(Mentions mentions, Layout layout, List<Passage> passages) {
        this.layout = layout;
        this.coverage = new Coverage(layout);
        this.speakers = new Speakers(mentions, coverage, passages);
        this.text = mentions.text();
        this.stretches = Stretch.of(layout, passages, this::marks);
    }

    private List<Found> marks(List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        for (Passage passage : passages) {
            Marked marked = speakers.in(passage);
            for (Firing mark : marked.marks()) {
                List<Voice> chain =
                        mark.rule().gives().what().equals("Voice") ? chain(mark, marked, passage) : List.of();
                if (!chain.isEmpty()) {
                    Attribution said = new Attribution(chain, coverage.of(mark, passage));
                    found.add(new Found(found.size(), mark.span(), mark.role("turn") != null, said));
                }
            }
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // the very mark
    private List<Voice> chain(Firing mark, Marked marked, Passage passage) {
        for (Speaker s : marked.speakers()) {
            if (s.mark() == mark) {
                return s.chain();
            }
        }
        Speaker before = speakers.before(mark, passage);
        return before == null ? List.of() : speakers.spoken(before.chain(), mark, passage, marked.dated());
    }

    private static List<Voice> inherited(List<Voice> chain) {
        return chain.stream().map(v -> v.as(Voice.How.INHERITED)).toList();
    }

    /**
     * Who answers for the words at {@code evidence}: the innermost attribution around them, behind those whose stretch holds its mark.
     * Partly quoted words without one are taken to be the last voice's; anything else is unsourced.
     */
    public Attribution of(Span evidence, Span sentence) {
        int here = Coverage.first(stretches.size(), i -> stretches.get(i).start() > sentence.start()) - 1;
        List<Found> around = stretches.get(here).around(evidence.start());
        if (around.isEmpty()) {
            return partlyQuoted(evidence, sentence, here);
        }
        List<Voice> chain = new ArrayList<>();
        Span covers = around.get(0).covers();
        for (Found f : around) {
            if (f.turns() || !covers.covers(f.mark())) {
                chain.clear();
            }
            for (Voice v : f.attribution().chain()) {
                if (chain.stream().noneMatch(known -> known.who().equals(v.who()))) {
                    chain.add(v);
                }
            }
            covers = f.covers();
        }
        return new Attribution(List.copyOf(chain), covers);
    }

    private Attribution partlyQuoted(Span evidence, Span sentence, int here) {
        Found last = isPartlyQuoted(evidence, sentence) ? before(evidence.start(), here) : null;
        return last != null && isNear(last.mark().start(), evidence.start())
                ? new Attribution(inherited(last.attribution().chain()), evidence)
                : new Attribution(List.of(), evidence);
    }

    private @Nullable Found before(int at, int here) {
        Found last = stretches.get(here).before(at);
        for (int i = here - 1; last == null && i >= 0 && isNear(stretches.get(i).end(), at); i--) {
            last = stretches.get(i).before(at);
        }
        return last;
    }

    private boolean isPartlyQuoted(Span evidence, Span sentence) {
        List<Quote> quotes = layout.quotes();
        for (int i = Coverage.first(quotes.size(), k -> quotes.get(k).span().start() >= sentence.start());
                i < quotes.size() && quotes.get(i).span().end() <= sentence.end();
                i++) {
            Quote q = quotes.get(i);
            if (q.inside().touches(evidence) && q.span().length() < sentence.length()) {
                return true;
            }
        }
        return false;
    }

    /** On the same line or the next. */
    private boolean isNear(int from, int to) {
        return to - from <= FARTHEST_VOICE && text.substring(from, to).split("\n+").length <= 2;
    }
}
