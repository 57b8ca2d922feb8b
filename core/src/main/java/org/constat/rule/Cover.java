package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well the examples guard the rules. Each step and each alternative is left out in turn; where every example of every rule still
 * holds, nothing tests it. What counts as a step: {@code decisions/06-what-cover-counts.md}.
 */
public final class Cover {

    private final RuleBook book;
    private final Function<String, List<Witness>> witnesses;

    /** @param witnesses texts that are read as they must be, by language code */
    public Cover(RuleBook book, Function<String, List<Witness>> witnesses) {
        this.book = book;
        this.witnesses = witnesses;
    }

    /**
     * A line for each step or alternative that no example notices, the outermost only: file, line, rule, the words left out.
     *
     * @param which the definitions to look at
     */
    public List<String> untested(String code, Predicate<Definition> which) {
        List<Definition> all = book.definitions(code);
        Language language = book.language(code);
        Variants variants = new Variants(all, language);
        Set<String> phrases = all.stream()
                .filter(Definition.Phrase.class::isInstance)
                .map(Definition::name)
                .collect(Collectors.toSet());
        Suite suite = new Suite(book.trials(code), witnesses.apply(code), language);
        return all.stream()
                .filter(which)
                .flatMap(d -> untested(d, phrases, variants, suite).stream())
                .toList();
    }

    private static List<String> untested(Definition d, Set<String> phrases, Variants variants, Suite suite) {
        Variants.Product product = variants.product(d);
        Suite.Noticing trials = suite.noticing(product.sources(), product.rules());
        Predicate<Definition> noticed = changed -> {
            Cascade cascade = variants.with(changed, product);
            return cascade == null || trials.notices(cascade, product.isOfClaims());
        };
        List<String> found = new ArrayList<>();
        for (IdleSteps.Idle idle : new IdleSteps(phrases, noticed).of(d)) {
            found.add(d.place().file() + ":" + idle.line() + ": " + d.name() + ": no example needs " + idle.part());
        }
        return found;
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
