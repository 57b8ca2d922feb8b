package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.constat.rule.Step.Test;
import org.constat.token.Names;
import org.constat.token.Tags;
import org.jspecify.annotations.Nullable;

/** Reads one pattern: {@code count:NUMBER? (membre | combattant) .. "au moins"}. Errors carry the column. */
final class PatternParser {

    /** What a pattern may refer to. */
    interface Scope {
        Names names();

        /** The pattern of a phrase, or null when there is none of that name. */
        @Nullable
        Step phrase(String name);

        /** The pattern a frame puts in place of {@code SUBJECT}, {@code OBJECT}, {@code VERB} ..., or null. */
        @Nullable
        Step slot(String name, @Nullable String role);

        Function<String, List<String>> keys();

        Function<String, String> fold();
    }

    /** What is wrong, and at which character of the pattern. */
    static final class Misspelt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int at;

        Misspelt(int at, String message) {
            super(message);
            this.at = at;
        }
    }

    private static final int ENDLESS_GAP = Integer.MAX_VALUE;
    private static final String SIGNS = "()|?*+\"";

    private final String text;
    private final Scope scope;
    private int at;

    private PatternParser(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    static Step parse(String text, Scope scope) {
        PatternParser p = new PatternParser(text, scope);
        Step step = p.choice(null);
        if (p.more()) {
            throw new Misspelt(p.at, "')' without '('");
        }
        return step;
    }

    private boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Step choice(@Nullable String role) {
        List<Step> options = new ArrayList<>();
        options.add(sequence(role));
        while (more() && text.charAt(at) == '|') {
            at++;
            options.add(sequence(role));
        }
        return options.size() == 1 ? options.get(0) : new Step.Choice(options);
    }

    private Step sequence(@Nullable String role) {
        List<Step> steps = new ArrayList<>();
        while (more() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            steps.add(repeated(role));
        }
        if (steps.isEmpty()) {
            throw new Misspelt(at, "a step is expected here: a word, a NAME, \"exact words\", ( or ..");
        }
        return steps.size() == 1 ? steps.get(0) : new Step.Sequence(steps);
    }

    private Step repeated(@Nullable String role) {
        Step step = single(role);
        while (at < text.length() && "?*+".indexOf(text.charAt(at)) >= 0) {
            char sign = text.charAt(at++);
            step = new Step.Repeat(step, sign == '+' ? 1 : 0, sign != '?');
        }
        return step;
    }

    private Step single(@Nullable String role) {
        char c = text.charAt(at);
        if (c == '(') {
            return bracketed(role);
        }
        if (c == '"') {
            return exact(role);
        }
        if (SIGNS.indexOf(c) >= 0) {
            throw new Misspelt(at, "'" + c + "' must follow a step");
        }
        int start = at;
        String word = word();
        if (word.startsWith("..")) {
            return gap(word, start);
        }
        int colon = word.indexOf(':');
        if (colon > 0) {
            at = start + colon + 1;
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                throw new Misspelt(at, "a step must follow '" + word.substring(0, colon) + ":' without a space");
            }
            return single(word.substring(0, colon));
        }
        return named(word, start, role);
    }

    private Step bracketed(@Nullable String role) {
        int open = at++;
        Step inner = choice(role);
        if (!more() || text.charAt(at) != ')') {
            throw new Misspelt(open, "'(' is never closed");
        }
        at++;
        if (at < text.length() && text.charAt(at) == '/') {
            int start = at;
            return narrowed(inner, test(word(), start));
        }
        return inner;
    }

    /** Adds a condition to every step of a bracket: {@code ( a | b )/VERB}. */
    private static Step narrowed(Step step, Test more) {
        return switch (step) {
            case Step.One one ->
                new Step.One(
                        new Test(
                                one.test().lemmas(),
                                one.test().all().plus(more.all()),
                                one.test().none().plus(more.none()),
                                one.test().exact()),
                        one.role());
            case Step.Sequence s ->
                new Step.Sequence(s.steps().stream().map(x -> narrowed(x, more)).toList());
            case Step.Choice c ->
                new Step.Choice(c.options().stream().map(x -> narrowed(x, more)).toList());
            case Step.Repeat r -> new Step.Repeat(narrowed(r.step(), more), r.min(), r.many());
            case Step.Gap gap -> gap;
        };
    }

    private Step exact(@Nullable String role) {
        int close = text.indexOf('"', at + 1);
        if (close < 0) {
            throw new Misspelt(at, "the exact words are never closed with '\"'");
        }
        List<String> keys = scope.keys().apply(text.substring(at + 1, close));
        at = close + 1;
        List<Step> steps = new ArrayList<>();
        keys.forEach(k -> steps.add(new Step.One(new Test(Set.of(), Tags.NONE, Tags.NONE, k), role)));
        return steps.size() == 1 ? steps.get(0) : new Step.Sequence(steps);
    }

    private Step gap(String word, int start) {
        String most = word.substring(2);
        if (!most.chars().allMatch(Character::isDigit)) {
            throw new Misspelt(start, "a gap is '..' or '..5'");
        }
        return gap(most.isEmpty() ? ENDLESS_GAP : Integer.parseInt(most));
    }

    /** A gap as steps: any number of units that are no clause boundary, or a nest of optional ones. */
    private Step gap(int most) {
        Step any = new Step.One(new Test(Set.of(), Tags.NONE, scope.names().tags("BOUNDARY"), null), null);
        if (most == ENDLESS_GAP) {
            return new Step.Repeat(any, 0, true);
        }
        Step nest = new Step.Repeat(any, 0, false);
        for (int k = 1; k < most; k++) {
            nest = new Step.Repeat(new Step.Sequence(List.of(any, nest)), 0, false);
        }
        return nest;
    }

    private String word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private Step named(String word, int start, @Nullable String role) {
        int slash = word.indexOf('/', 1);
        String head = slash < 0 ? word : word.substring(0, slash);
        Step inner = scope.slot(head, role);
        if (inner == null) {
            inner = captured(scope.phrase(head), role);
        }
        if (inner == null) {
            return new Step.One(test(word, start), role);
        }
        return slash < 0 ? inner : narrowed(inner, test(word.substring(slash), start));
    }

    /** A phrase under a role: every step of it that has none of its own. */
    private static @Nullable Step captured(@Nullable Step phrase, @Nullable String role) {
        return phrase == null || role == null ? phrase : under(role, phrase);
    }

    private static Step under(String role, Step step) {
        return switch (step) {
            case Step.One one -> one.role() == null ? new Step.One(one.test(), role) : one;
            case Step.Sequence s ->
                new Step.Sequence(s.steps().stream().map(x -> under(role, x)).toList());
            case Step.Choice c ->
                new Step.Choice(c.options().stream().map(x -> under(role, x)).toList());
            case Step.Repeat r -> new Step.Repeat(under(role, r.step()), r.min(), r.many());
            case Step.Gap gap -> gap;
        };
    }

    private Test test(String word, int start) {
        if (word.endsWith("/")) {
            throw new Misspelt(start, "'" + word + "' ends in '/': write ( A | B )" + "/NAME, the bracket first");
        }
        Set<String> lemmas = Set.of();
        Tags all = Tags.NONE;
        Tags none = Tags.NONE;
        boolean first = true;
        for (String part : word.split("/")) {
            if (isName(part)) {
                all = all.plus(tag(part, start));
            } else if (part.startsWith("!") && isName(part.substring(1))) {
                none = none.plus(tag(part.substring(1), start));
            } else if (first && !part.isEmpty()) {
                lemmas = Set.of(scope.fold().apply(part));
            } else if (!part.isEmpty()) {
                throw new Misspelt(start, "'" + part + "' after '/' is no part of speech, trait, class or kind");
            }
            first = false;
        }
        return new Test(lemmas, all, none, null);
    }

    private Tags tag(String name, int start) {
        if (!scope.names().contains(name)) {
            throw new Misspelt(start, "unknown name " + name + "; declare it in classes.tsv, or as a phrase");
        }
        return scope.names().tags(name);
    }

    private static boolean isName(String part) {
        return part.matches("[A-Z][A-Z0-9_]*");
    }
}
