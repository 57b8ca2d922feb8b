package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a language with one definition written otherwise: only what hangs on it is compiled again. */
final class Variants {

    private final List<Definition> all;
    private final Language language;
    private final Grammar grammar;

    Variants(List<Definition> all, Language language) {
        this.all = all;
        this.language = language;
        this.grammar = compiler(new ArrayList<>(), new Atoms()).compile(all);
    }

    private Compiler compiler(List<Problem> problems, Atoms atoms) {
        Language.Tools tools = language.tools();
        Compiler.Spelling spelling = Compiler.Spelling.of(tools.tokenizer(), tools.folding(), List.of());
        return new Compiler(language.names(), spelling, problems, atoms);
    }

    /**
     * What is built from one definition.
     *
     * @param sources the rules and frames built from it, itself among them
     * @param parts what has to be compiled to build them
     * @param rules ids of the rules built
     */
    record Product(Definition definition, Set<Definition> sources, List<Definition> parts, Set<String> rules) {

        /** True when no group is built from it. */
        boolean isOfClaims() {
            return sources.stream().noneMatch(d -> d instanceof Definition.Rule r && r.group());
        }
    }

    Product product(Definition d) {
        Set<Definition> sources = new LinkedHashSet<>();
        collect(d, sources);
        boolean frames = sources.stream().anyMatch(s -> s instanceof Definition.Construction);
        boolean constructions = sources.stream().anyMatch(s -> s instanceof Definition.Frame);
        Predicate<Definition> needed = p -> switch (p) {
            case Definition.Rule r -> sources.contains(r);
            case Definition.Phrase phrase -> true;
            case Definition.Construction c -> constructions || sources.contains(c);
            case Definition.Frame f -> frames || sources.contains(f);
            case Definition.Missing m -> false;
        };
        List<Definition> parts = all.stream().filter(needed).toList();
        parts.stream().filter(p -> frames && p instanceof Definition.Frame).forEach(sources::add);
        return new Product(d, sources, parts, compiled(parts, new ArrayList<>()).keySet());
    }

    private void collect(Definition d, Set<Definition> sources) {
        if (sources.add(d) && d instanceof Definition.Phrase) {
            Pattern word = Pattern.compile("(?<![A-Z0-9_\"])" + Pattern.quote(d.name()) + "(?![A-Z0-9_\"])");
            all.stream()
                    .filter(user ->
                            patterns(user).anyMatch(p -> word.matcher(p.text()).find()))
                    .forEach(user -> collect(user, sources));
        }
    }

    private static Stream<Definition.Pattern> patterns(Definition d) {
        return switch (d) {
            case Definition.Rule r -> Stream.of(r.pattern());
            case Definition.Phrase p -> Stream.of(p.pattern());
            case Definition.Construction c -> Stream.of(c.pattern());
            case Definition.Frame f -> f.slots().values().stream();
            case Definition.Missing m -> Stream.of();
        };
    }

    private Map<String, Rule> compiled(List<Definition> parts, List<Problem> problems) {
        Compiler compiler = compiler(problems, grammar.atoms());
        compiler.compile(parts);
        Map<String, Rule> rules = new LinkedHashMap<>();
        compiler.built().forEach(b -> rules.put(b.rule().id(), b.rule()));
        return rules;
    }

    /** The rules with {@code changed} in place of the definition that {@code product} is built from; null when they are no rules any more. */
    @Nullable
    Cascade with(Definition changed, Product product) {
        List<Problem> problems = new ArrayList<>();
        List<Definition> parts = product.parts.stream()
                .map(p -> p.equals(product.definition) ? changed : p)
                .toList();
        Map<String, Rule> rules = compiled(parts, problems);
        return problems.isEmpty() ? new Cascade(grammar.with(product.rules, rules), language.names()) : null;
    }
}
