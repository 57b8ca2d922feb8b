package org.constat.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constat.ledger.search.Snippet.Kind;
import org.constat.ledger.search.Snippet.Piece;
import org.constat.text.Span;

/** Cuts out of a printed text the stretch that shows most of what was looked for. */
public record Snippets(Analysis analysis) {

    /** Words shown at most, and before the first one found. */
    private static final int WORDS = 32;

    private static final int BEFORE = 8;

    /** A run found: words {@code [from, to)} of the text. */
    private record Place(int run, int from, int to) {}

    /**
     * Linear in the text for each word of the question.
     *
     * @param hidden stretches that are not shown, in order, apart from each other
     */
    public Snippet of(String text, Question question, List<Span> hidden) {
        List<Term> terms = analysis.terms(text);
        List<Place> places = shown(places(terms, question.wanted().toList()), terms, hidden);
        int first = places.isEmpty() ? 0 : Math.max(0, best(places) - BEFORE);
        int last = Math.min(terms.size(), first + WORDS);
        if (last == 0) {
            return new Snippet(List.of());
        }
        Span window = new Span(terms.get(first).start(), terms.get(last - 1).end());
        return new Snippet(pieces(text, window, found(places, terms), hidden));
    }

    private static List<Place> places(List<Term> terms, List<Question.Run> runs) {
        List<Place> places = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            for (int i = 0; i < terms.size(); i++) {
                int length = runs.get(r).length(terms, i);
                if (length > 0) {
                    places.add(new Place(r, i, i + length));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
        return places;
    }

    /** What a hidden stretch says must not be told by where a search finds it. */
    private static List<Place> shown(List<Place> places, List<Term> terms, List<Span> hidden) {
        return places.stream()
                .filter(p -> {
                    Span words = new Span(
                            terms.get(p.from).start(), terms.get(p.to - 1).end());
                    return hidden.stream().noneMatch(h -> overlap(h, words));
                })
                .toList();
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** The place from which a window holds most different runs; the first of equals. */
    private static int best(List<Place> places) {
        int best = places.get(0).from;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            Set<Integer> runs = new HashSet<>();
            for (int j = i; j < places.size() && places.get(j).to - places.get(i).from <= WORDS - BEFORE; j++) {
                runs.add(places.get(j).run);
            }
            if (runs.size() > most) {
                most = runs.size();
                best = places.get(i).from;
            }
        }
        return best;
    }

    private static List<Span> found(List<Place> places, List<Term> terms) {
        return places.stream()
                .map(p ->
                        new Span(terms.get(p.from).start(), terms.get(p.to - 1).end()))
                .toList();
    }

    private static List<Piece> pieces(String text, Span window, List<Span> found, List<Span> hidden) {
        List<Piece> pieces = new ArrayList<>();
        if (window.start() > 0) {
            pieces.add(new Piece(Kind.CUT, ""));
        }
        int at = window.start();
        while (at < window.end()) {
            Piece piece = next(text, at, window.end(), found, hidden);
            int to = piece.kind() == Kind.HIDDEN
                    ? end(hidden, at, window.end())
                    : at + piece.text().length();
            pieces.add(piece);
            at = to;
        }
        if (window.end() < text.length()) {
            pieces.add(new Piece(Kind.CUT, ""));
        }
        return List.copyOf(pieces);
    }

    private static Piece next(String text, int at, int end, List<Span> found, List<Span> hidden) {
        if (isIn(hidden, at)) {
            return new Piece(Kind.HIDDEN, "");
        }
        int edge = Math.min(border(hidden, at, end), border(found, at, end));
        return new Piece(isIn(found, at) ? Kind.FOUND : Kind.PLAIN, text.substring(at, edge));
    }

    private static boolean isIn(List<Span> spans, int at) {
        return spans.stream().anyMatch(s -> s.start() <= at && at < s.end());
    }

    private static int end(List<Span> spans, int at, int limit) {
        return spans.stream()
                .filter(s -> s.start() <= at && at < s.end())
                .mapToInt(Span::end)
                .max()
                .orElse(limit);
    }

    /** Where the next stretch begins or the one at hand ends. */
    private static int border(List<Span> spans, int at, int end) {
        int next = end;
        for (Span s : spans) {
            next = s.start() > at ? Math.min(next, s.start()) : s.end() > at ? Math.min(next, s.end()) : next;
        }
        return next;
    }
}
