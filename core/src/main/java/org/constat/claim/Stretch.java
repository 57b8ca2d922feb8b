package org.constat.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.constat.text.Layout;
import org.constat.text.Layout.Quote;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences held together by quotations: what a mark of attribution in one of them covers lies within them. The marks are read when
 * first asked for; in many reports nobody asks.
 */
final class Stretch {

    /** @param n place among the marks found, from 0; {@code turns} when its words set it against the voice before */
    record Found(int n, Span mark, boolean turns, Attribution attribution) {
        Span covers() {
            return attribution.covers();
        }
    }

    private static final Comparator<Found> OUTERMOST = Comparator.comparingInt(
                    (Found f) -> -f.covers().length())
            .thenComparingInt(f -> f.mark.start())
            .thenComparingInt(Found::n);

    private final List<Passage> passages;
    private final Function<List<Passage>, List<Found>> marks;
    private @Nullable List<Found> found;
    private List<Found> byStart = List.of();
    private int[] reach = new int[0];

    private Stretch(List<Passage> passages, Function<List<Passage>, List<Found>> marks) {
        this.passages = passages;
        this.marks = marks;
    }

    /** @param marks the marks of some sentences, in order of the text */
    static List<Stretch> of(Layout layout, List<Passage> passages, Function<List<Passage>, List<Found>> marks) {
        List<Stretch> stretches = new ArrayList<>();
        List<Quote> quotes = layout.quotes();
        int held = -1;
        int q = 0;
        int from = 0;
        for (int i = 0; i < passages.size(); i++) {
            Span here = passages.get(i).span();
            if (i > from && here.start() >= held) {
                stretches.add(new Stretch(passages.subList(from, i), marks));
                from = i;
            }
            while (q < quotes.size() && quotes.get(q).span().start() < here.end()) {
                held = Math.max(held, quotes.get(q).span().end() + Coverage.FARTHEST_QUOTE + 1);
                q++;
            }
        }
        if (from < passages.size()) {
            stretches.add(new Stretch(passages.subList(from, passages.size()), marks));
        }
        return stretches;
    }

    int start() {
        return passages.getFirst().span().start();
    }

    int end() {
        return passages.getLast().span().end();
    }

    /** Marks that cover the place, outermost first. */
    List<Found> around(int at) {
        read();
        List<Found> around = new ArrayList<>();
        int behind = Coverage.first(byStart.size(), i -> byStart.get(i).covers().start() > at);
        for (int i = behind - 1; i >= 0 && reach[i] > at; i--) {
            if (at < byStart.get(i).covers().end()) {
                around.add(byStart.get(i));
            }
        }
        around.sort(OUTERMOST);
        return around;
    }

    /** The last mark that begins before {@code at}; of several at one place, the first. */
    @Nullable
    Found before(int at) {
        List<Found> marks = read();
        int last = Coverage.first(marks.size(), i -> marks.get(i).mark.start() >= at) - 1;
        while (last > 0
                && marks.get(last - 1).mark.start() == marks.get(last).mark.start()) {
            last--;
        }
        return last < 0 ? null : marks.get(last);
    }

    private List<Found> read() {
        List<Found> known = found;
        if (known == null) {
            known = marks.apply(passages);
            found = known;
            byStart = known.stream()
                    .sorted(Comparator.comparingInt(f -> f.covers().start()))
                    .toList();
            reach = new int[known.size()];
            for (int i = 0; i < reach.length; i++) {
                reach[i] = Math.max(
                        i == 0 ? 0 : reach[i - 1], byStart.get(i).covers().end());
            }
        }
        return known;
    }
}
