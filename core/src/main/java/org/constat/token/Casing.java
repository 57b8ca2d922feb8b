package org.constat.token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constat.text.Span;

/**
 * Reads capitals for what they would have been: in a report, or a line of one, that is printed in capitals only, words of the
 * language become small again, names and unknown words keep one capital, acronyms all. The length never changes, so that every
 * position holds in the printed text. Linear.
 */
public final class Casing {

    private static final int LEAST_LETTERS = 12;
    private static final double ALMOST_ALL = 0.9;

    private final Tokenizer tokenizer;
    private final Gazetteer gazetteer;
    private final int unknown;

    public Casing(Tokenizer tokenizer, Gazetteer gazetteer, Names names) {
        this.tokenizer = tokenizer;
        this.gazetteer = gazetteer;
        this.unknown = names.bit("UNKNOWN");
    }

    /** The text itself when nothing in it is in capitals only. */
    public String restored(String text) {
        if (isCapitals(text, 0, text.length())) {
            return small(text);
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isCapitals(text, start, end)) {
                out.append(text, done, start).append(small(text.substring(start, end)));
                done = end;
            }
            start = end + 1;
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean isCapitals(String text, int from, int to) {
        int most = (int) ((1 - ALMOST_ALL) * (to - from));
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to && lower <= most; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        return upper >= LEAST_LETTERS && upper > ALMOST_ALL * (upper + lower);
    }

    private String small(String printed) {
        StringBuilder small = new StringBuilder(printed);
        StringBuilder titled = new StringBuilder(printed);
        char before = '\n';
        boolean opens = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean letter = Character.isLetter(c);
            small.setCharAt(i, letter && opens ? c : Character.toLowerCase(c));
            titled.setCharAt(i, Character.isLetter(before) || isApostrophe(before) ? Character.toLowerCase(c) : c);
            opens = letter || Character.isDigit(c) || c == ',' ? false : opens || ".!?\n".indexOf(c) >= 0;
            before = c;
        }
        names(printed, titled.toString(), small);
        return small.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void names(String printed, String titled, StringBuilder out) {
        Span span = new Span(0, printed.length());
        List<Token> words = tokenizer.tokens(titled, span);
        Set<Integer> named = new HashSet<>();
        for (Gazetteer.Hit hit : gazetteer.find(titled, words)) {
            List<Token> name = words.subList(hit.from(), hit.to());
            name.forEach(t -> named.add(t.start()));
            if (name.size() > 1) {
                name.forEach(t -> copy(titled, t, out));
            }
        }
        for (Token t : tokenizer.tokens(out.toString(), span)) {
            if (t.is(unknown)) {
                copy(!named.contains(t.start()) && isAcronym(printed, t) ? printed : titled, t, out);
            }
        }
    }

    /** A word in brackets of its own, or without a vowel, or one that only its capitals make a name. */
    private boolean isAcronym(String printed, Token t) {
        boolean bracketed = t.start() > 0
                && t.end() < printed.length()
                && "([".indexOf(printed.charAt(t.start() - 1)) >= 0
                && ")]".indexOf(printed.charAt(t.end())) >= 0;
        Span span = new Span(t.start(), t.end());
        return bracketed
                || "AEIOUY".chars().noneMatch(v -> span.of(printed).indexOf(v) >= 0)
                || !gazetteer.find(printed, tokenizer.tokens(printed, span)).isEmpty();
    }

    private static void copy(String from, Token t, StringBuilder to) {
        for (int i = t.start(); i < t.end(); i++) {
            to.setCharAt(i, from.charAt(i));
        }
    }
}
