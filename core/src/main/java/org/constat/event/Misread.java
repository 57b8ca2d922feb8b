package org.constat.event;

import java.util.List;
import org.constat.claim.Passage;
import org.constat.rule.Firing;
import org.constat.text.Span;

/**
 * A difference between a reading and what people say a text tells, in the sentence where it stands.
 *
 * @param expected what people say; empty when the reading says too much
 * @param read what the reading says instead
 * @param rules ids of the rules that matched words of the place, else of the sentence; each once, in order of the text
 */
public record Misread(Kind kind, String field, String expected, String read, Words words, List<String> rules) {

    /** Whether something is wanting or too much. */
    public enum Kind {
        MISSED,
        SPURIOUS
    }

    /** The sentences that hold the place, cut in three: {@code marked} is the place itself. */
    public record Words(String before, String marked, String after) {}

    /** @param miss with a span of the text of the report that the trace is of */
    public static Misread of(Trace trace, Kind kind, Gold.Miss miss) {
        List<Passage> around = trace.passages().stream()
                .filter(p -> p.span().touches(miss.span()))
                .toList();
        return new Misread(
                kind,
                miss.field(),
                miss.expected(),
                miss.read(),
                words(trace.reading().report().text(), around, miss.span()),
                rules(around, miss));
    }

    private static Words words(String text, List<Passage> around, Span at) {
        int start = around.isEmpty()
                ? at.start()
                : Math.min(at.start(), around.getFirst().span().start());
        int end = around.isEmpty()
                ? at.end()
                : Math.max(at.end(), around.getLast().span().end());
        return new Words(text.substring(start, at.start()), at.of(text), text.substring(at.end(), end));
    }

    private static List<String> rules(List<Passage> around, Gold.Miss miss) {
        List<Firing> all = around.stream().flatMap(p -> p.firings().stream()).toList();
        List<Firing> there =
                all.stream().filter(f -> f.span().touches(miss.span())).toList();
        return (there.isEmpty() ? all : there)
                .stream().map(f -> f.rule().id()).distinct().toList();
    }
}
