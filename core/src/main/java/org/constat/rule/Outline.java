package org.constat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps and alternatives of a pattern as written, each with the pattern that is left without it.
 *
 * <p>Alternatives that are words of one shape are one choice of words and left out together; so is an optional step that is written
 * the same way several times.
 */
final class Outline {

    /** @param at where it stands, in one place or several; {@code part} what is left out; {@code rest} the pattern without it */
    record Without(List<Piece> at, String part, String rest) {

        /** True when each of its places lies in one of {@code pieces}. */
        boolean isWithin(List<Piece> pieces) {
            return at.stream().allMatch(a -> pieces.stream().anyMatch(p -> p.covers(a)));
        }

        private int length() {
            return at.getFirst().end - at.getFirst().start;
        }
    }

    /** From one character of the pattern to another. */
    record Piece(int start, int end) {
        boolean covers(Piece other) {
            return start <= other.start && other.end <= end;
        }
    }

    private static final Pattern WORD =
            Pattern.compile("([a-z]+:)?(\"[^\"]*\"|(?![A-Z][A-Z0-9_]*(?:/|$))[^\\s/()|?*+\":]+)(/\\S+)?");

    /** The shape of words without role or condition. */
    private static final String PLAIN = "~";

    private final String text;
    private final Set<String> phrases;
    private final List<Without> found = new ArrayList<>();
    private final Map<String, List<Piece>> optional = new LinkedHashMap<>();
    private int at;

    private Outline(String text, Set<String> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /**
     * From the outermost inwards.
     *
     * @param pattern one that {@link PatternParser} accepts
     * @param phrases names of phrases: an optional one is a permission, tested where it is defined
     */
    static List<Without> of(String pattern, Set<String> phrases) {
        Outline outline = new Outline(pattern, phrases);
        outline.choice();
        outline.optional.values().forEach(outline::leaveOut);
        outline.found.sort(
                Comparator.comparingInt(Without::length).reversed().thenComparingInt(w -> w.at.getFirst().start));
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
        if (options.size() > 1) {
            options.stream().filter(this::isExpression).forEach(o -> found.removeIf(w -> w.isWithin(List.of(o))));
        }
        Map<String, List<Piece>> shapes = new LinkedHashMap<>();
        options.forEach(o ->
                shapes.computeIfAbsent(shape(words(o)), k -> new ArrayList<>()).add(o));
        if (shapes.size() > 1) {
            shapes.values().forEach(some -> leaveOut(some, options));
        }
    }

    /** Words and nothing else: one expression among others, tested as a whole. */
    private boolean isExpression(Piece option) {
        return shape(words(option)).equals(PLAIN);
    }

    private void leaveOut(List<Piece> some, List<Piece> options) {
        List<Piece> left = options.stream().filter(o -> !some.contains(o)).toList();
        String before = text.substring(0, options.getFirst().start);
        add(some, before + joined(left) + text.substring(options.getLast().end));
    }

    private void leaveOut(List<Piece> steps) {
        steps.sort(Comparator.comparingInt(Piece::start));
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (Piece step : steps) {
            rest.append(text, done, step.start).append(' ');
            done = step.end;
        }
        add(steps, rest.append(text, done, text.length()).toString());
    }

    private void add(List<Piece> at, String rest) {
        found.add(new Without(at, joined(at), rest));
    }

    private String joined(List<Piece> pieces) {
        return String.join(" | ", pieces.stream().map(this::words).distinct().toList());
    }

    private Piece sequence() {
        List<Piece> steps = new ArrayList<>();
        while (more() && text.charAt(at) != '|') {
            int start = at;
            step();
            steps.add(new Piece(start, at));
        }
        for (Piece step : steps.size() > 1 ? steps : List.<Piece>of()) {
            boolean isOptional = "?*".indexOf(text.charAt(step.end - 1)) >= 0;
            if (isOptional && phrases.contains(text.substring(step.start, step.end - 1))) {
                continue;
            }
            if (isOptional) {
                optional.computeIfAbsent(words(step), k -> new ArrayList<>()).add(step);
            } else {
                leaveOut(new ArrayList<>(List.of(step)));
            }
        }
        return steps.isEmpty() ? new Piece(at, at) : new Piece(steps.getFirst().start, steps.getLast().end);
    }

    private String words(Piece piece) {
        return text.substring(piece.start, piece.end);
    }

    /** The same for words that could stand for one another; anything else has a shape of its own. */
    private static String shape(String alternative) {
        Matcher word = WORD.matcher(alternative);
        List<String> steps = new ArrayList<>();
        for (String step : alternative.split("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (!word.reset(step).matches()) {
                return alternative;
            }
            steps.add(part(word.group(1)) + "~" + part(word.group(3)));
        }
        return String.join(" ", steps).replaceAll("^~( ~)+$", PLAIN);
    }

    private static String part(@org.jspecify.annotations.Nullable String some) {
        return some == null ? "" : some;
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
