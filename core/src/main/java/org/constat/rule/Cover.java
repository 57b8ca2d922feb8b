package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.constat.rule.Definition.Pattern;

/**
 * How well the examples guard the rules. Each step and each alternative is left out in turn; where every example of every rule still
 * holds, nothing tests it. What counts as a step: {@code decisions/06-what-cover-counts.md}.
 */
public final class Cover {

    private final RuleBook book;

    public Cover(RuleBook book) {
        this.book = book;
    }

    /** Something that no example needs, and the line it stands in. */
    private record Idle(int line, String part) {}

    /**
     * A line for each step or alternative that no example notices, the outermost only: file, line, rule, the words left out.
     *
     * @param which the definitions to look at
     */
    public List<String> untested(String code, Predicate<Definition> which) {
        List<Definition> all = book.definitions(code);
        Language language = book.language(code);
        Variants variants = new Variants(all, language);
        Suite suite = new Suite(book.trials(code), language);
        return all.stream()
                .filter(which)
                .flatMap(d -> untested(d, variants, suite).stream())
                .toList();
    }

    private static List<String> untested(Definition d, Variants variants, Suite suite) {
        Variants.Product product = variants.product(d);
        Suite.Noticing trials = suite.noticing(product.sources(), product.rules());
        Predicate<Definition> noticed = changed -> {
            Cascade cascade = variants.with(changed, product);
            return cascade == null || trials.notices(cascade, product.isOfClaims());
        };
        List<String> found = new ArrayList<>();
        for (Idle idle : idleOf(d, noticed)) {
            found.add(d.place().file() + ":" + idle.line + ": " + d.name() + ": no example needs " + idle.part);
        }
        return found;
    }

    private static List<Idle> idleOf(Definition d, Predicate<Definition> noticed) {
        return switch (d) {
            case Definition.Rule r ->
                idle(
                        r.pattern(),
                        p -> new Definition.Rule(r.name(), r.place(), r.group(), r.gives(), p, r.examples()),
                        noticed);
            case Definition.Phrase p -> idle(p.pattern(), x -> new Definition.Phrase(p.name(), p.place(), x), noticed);
            case Definition.Construction c ->
                idle(c.pattern(), p -> new Definition.Construction(c.name(), c.place(), c.with(), p), noticed);
            case Definition.Frame f -> idleOfFrame(f, noticed);
            case Definition.Missing m -> List.of();
        };
    }

    private static List<Idle> idle(Pattern pattern, Function<Pattern, Definition> with, Predicate<Definition> noticed) {
        List<Idle> found = new ArrayList<>();
        List<Outline.Piece> idle = new ArrayList<>();
        for (Outline.Without without : Outline.of(pattern.text())) {
            if (!without.isWithin(idle)) {
                Pattern rest = new Pattern(without.rest(), pattern.line(), pattern.column());
                if (!noticed.test(with.apply(rest))) {
                    idle.addAll(without.at());
                    found.add(new Idle(pattern.line(), without.part()));
                }
            }
        }
        return found;
    }

    /** A frame is its kinds of words and its slots; what fills a slot is a pattern. */
    private static List<Idle> idleOfFrame(Definition.Frame f, Predicate<Definition> noticed) {
        List<Idle> found = new ArrayList<>();
        for (String kind : f.words().keySet()) {
            if (!noticed.test(framed(f, without(f.words(), kind), f.slots()))) {
                found.add(new Idle(f.place().line(), "its words under " + kind));
            }
        }
        f.slots().forEach((slot, pattern) -> {
            if (!noticed.test(framed(f, f.words(), without(f.slots(), slot)))) {
                found.add(new Idle(pattern.line(), slot + " " + pattern.text()));
            } else {
                found.addAll(idle(pattern, p -> framed(f, f.words(), with(f.slots(), slot, p)), noticed));
            }
        });
        return found;
    }

    private static Definition.Frame framed(
            Definition.Frame f, Map<String, List<String>> words, Map<String, Pattern> slots) {
        return new Definition.Frame(f.name(), f.place(), f.gives(), words, slots, f.examples());
    }

    private static <T> Map<String, T> without(Map<String, T> all, String key) {
        Map<String, T> rest = new LinkedHashMap<>(all);
        rest.remove(key);
        return rest;
    }

    private static <T> Map<String, T> with(Map<String, T> all, String key, T value) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        changed.put(key, value);
        return changed;
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
