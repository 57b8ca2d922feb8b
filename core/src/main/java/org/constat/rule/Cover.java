package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How well the examples guard the rules. Each step and each alternative is left out in turn; where every example still holds, nothing
 * tests it.
 */
public final class Cover {

    private final RuleBook book;

    public Cover(RuleBook book) {
        this.book = book;
    }

    /** A line for each step or alternative that no example notices, the outermost only: file, line, rule, the words left out. */
    public List<String> untested(String code) {
        List<String> found = new ArrayList<>();
        List<Definition> all = book.definitions(code);
        for (int i = 0; i < all.size(); i++) {
            Definition.Pattern pattern = pattern(all.get(i));
            if (pattern == null) {
                continue;
            }
            List<Trial> trials = trials(all.get(i), all);
            List<Outline.Piece> idle = new ArrayList<>();
            for (Outline.Without without : Outline.of(pattern.text())) {
                if (idle.stream().anyMatch(p -> p.covers(without.at()))) {
                    continue;
                }
                List<Definition> changed = new ArrayList<>(all);
                changed.set(
                        i, with(all.get(i), new Definition.Pattern(without.rest(), pattern.line(), pattern.column())));
                if (!isNoticed(code, changed, trials)) {
                    idle.add(without.at());
                    found.add(all.get(i).place().file() + ":" + pattern.line() + ": "
                            + all.get(i).name() + ": no example needs " + without.part());
                }
            }
        }
        return found;
    }

    /** A rule that is no rule any more is noticed too. */
    private boolean isNoticed(String code, List<Definition> changed, List<Trial> trials) {
        List<Problem> problems = new ArrayList<>();
        LanguageParts parts = book.parts(code);
        Language as = book.language(code);
        Compiler compiler = new Compiler(
                as.names(), as.tools().tokenizer()::keys, as.tools().folding()::fold, problems);
        Grammar grammar = compiler.compile(changed);
        if (!problems.isEmpty()) {
            return true;
        }
        Language mutant = new LanguageParts(
                        code,
                        parts.spelling(),
                        parts.dictionary(),
                        parts.words(),
                        parts.gazetteer(),
                        parts.values(),
                        grammar)
                .assemble(as.names());
        return trials.stream().anyMatch(t -> !t.holds(mutant));
    }

    private static Definition.@org.jspecify.annotations.Nullable Pattern pattern(Definition d) {
        return switch (d) {
            case Definition.Rule r -> r.pattern();
            case Definition.Phrase p -> p.pattern();
            case Definition.Construction c -> c.pattern();
            case Definition.Frame f -> null;
            case Definition.Missing m -> null;
        };
    }

    private static Definition with(Definition d, Definition.Pattern pattern) {
        return switch (d) {
            case Definition.Rule r ->
                new Definition.Rule(r.name(), r.place(), r.group(), r.gives(), pattern, r.examples());
            case Definition.Phrase p -> new Definition.Phrase(p.name(), p.place(), pattern);
            case Definition.Construction c -> new Definition.Construction(c.name(), c.place(), c.with(), pattern);
            case Definition.Frame f -> f;
            case Definition.Missing m -> m;
        };
    }

    /** The examples that could notice: a rule's own, those of every frame, those of the rules that use a phrase. */
    private static List<Trial> trials(Definition d, List<Definition> all) {
        List<Trial> trials = new ArrayList<>(Trial.of(List.of(d)));
        if (d instanceof Definition.Construction) {
            all.stream().filter(Definition.Frame.class::isInstance).forEach(f -> trials.addAll(Trial.of(List.of(f))));
        } else if (d instanceof Definition.Phrase) {
            users(d.name(), all, new LinkedHashSet<>()).forEach(u -> trials.addAll(Trial.of(List.of(u))));
        }
        return trials;
    }

    private static Set<Definition> users(String phrase, List<Definition> all, Set<Definition> found) {
        Pattern word = Pattern.compile("(?<![A-Z0-9_\"])" + Pattern.quote(phrase) + "(?![A-Z0-9_\"])");
        for (Definition d : all) {
            if (word.matcher(patterns(d)).find() && found.add(d)) {
                if (d instanceof Definition.Phrase) {
                    users(d.name(), all, found);
                } else if (d instanceof Definition.Construction) {
                    all.stream().filter(Definition.Frame.class::isInstance).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static String patterns(Definition d) {
        if (d instanceof Definition.Frame f) {
            return String.join(
                    " ",
                    f.slots().values().stream().map(Definition.Pattern::text).toList());
        }
        Definition.Pattern pattern = pattern(d);
        return pattern == null ? "" : pattern.text();
    }

    /** Rules and frames that another language has and {@code code} neither has nor declares missing with a reason. */
    public List<String> missing(String code) {
        Set<String> own = new TreeSet<>();
        book.definitions(code).stream()
                .filter(Cover::isShared)
                .map(Definition::name)
                .forEach(own::add);
        List<String> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String other : book.codes()) {
            for (Definition d : book.definitions(other)) {
                boolean has = isShared(d) && !(d instanceof Definition.Missing);
                if (has && !own.contains(d.name()) && told.add(d.name())) {
                    found.add(String.format(
                            Locale.ROOT,
                            "%s: no %s, which %s has; add it, or: missing %s \"reason\"",
                            code,
                            d.name(),
                            other,
                            d.name()));
                }
            }
        }
        return found;
    }

    /** Groups belong to a grammar, rules and frames to a meaning. */
    private static boolean isShared(Definition d) {
        return switch (d) {
            case Definition.Rule r -> !r.group();
            case Definition.Frame f -> true;
            case Definition.Missing m -> true;
            case Definition.Phrase p -> false;
            case Definition.Construction c -> false;
        };
    }
}
