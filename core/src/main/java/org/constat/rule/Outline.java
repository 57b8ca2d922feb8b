package org.constat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps and alternatives of a pattern as written, each with the pattern that is left without it. */
final class Outline {

    /** @param part what is left out; {@code rest} the pattern without it */
    record Without(Piece at, String part, String rest) {}

    /** From one character of the pattern to another. */
    record Piece(int start, int end) {
        boolean covers(Piece other) {
            return start <= other.start && other.end <= end;
        }
    }

    private final String text;
    private final List<Without> found = new ArrayList<>();
    private int at;

    private Outline(String text) {
        this.text = text;
    }

    /**
     * From the outermost inwards.
     *
     * @param pattern one that {@link PatternParser} accepts
     */
    static List<Without> of(String pattern) {
        Outline outline = new Outline(pattern);
        outline.choice();
        outline.found.sort(Comparator.comparingInt((Without w) -> w.at.end - w.at.start)
                .reversed()
                .thenComparingInt(w -> w.at.start));
        return outline.found;
    }

    private boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) != ')';
    }

    private void choice() {
        List<Piece> options = new ArrayList<>();
        options.add(sequence());
        while (more() && text.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        for (int i = 0; options.size() > 1 && i < options.size(); i++) {
            boolean last = i == options.size() - 1;
            int from = last ? options.get(i - 1).end : options.get(i).start;
            int to = last ? options.get(i).end : options.get(i + 1).start;
            add(options.get(i), from, to);
        }
    }

    private Piece sequence() {
        List<Piece> steps = new ArrayList<>();
        while (more() && text.charAt(at) != '|') {
            int start = at;
            step();
            steps.add(new Piece(start, at));
        }
        for (Piece step : steps.size() > 1 ? steps : List.<Piece>of()) {
            add(step, step.start, step.end);
        }
        return steps.isEmpty() ? new Piece(at, at) : new Piece(steps.getFirst().start, steps.getLast().end);
    }

    private void add(Piece part, int from, int to) {
        found.add(new Without(
                part, text.substring(part.start, part.end), text.substring(0, from) + " " + text.substring(to)));
    }

    /** One step with its role before it and its conditions and signs behind it. */
    private void step() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "|)".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '"') {
                at = text.indexOf('"', at + 1) + 1;
            } else if (c == '(') {
                at++;
                choice();
                more();
                at++;
            } else {
                at++;
            }
        }
    }
}
