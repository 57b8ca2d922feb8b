package org.constat.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.constat.rule.Definition.Gives;
import org.constat.rule.Definition.Pattern;
import org.constat.text.Span;
import org.constat.token.Folding;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Turns definitions into a {@link Grammar}: phrases written out, frames multiplied by constructions, groups sorted into levels. All
 * problems of a run are collected.
 */
final class Compiler {

    /** A rule with the pattern it was compiled from, for the oracle and the tools. */
    record Built(Rule rule, Step pattern, Definition source) {}

    private final Names names;
    private final Spelling spelling;
    private final List<Problem> problems;
    private final Atoms atoms;
    private Rarity rarity;
    private final Map<String, Definition.Phrase> phrases = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final List<Built> groups = new ArrayList<>();
    private final List<Built> rules = new ArrayList<>();

    /**
     * How the language writes words.
     *
     * @param keys the folded words of a phrase
     * @param fold one word folded
     * @param small the readings of the most frequent words; may be empty, which makes matching slower
     */
    record Spelling(Function<String, List<String>> keys, Function<String, String> fold, List<Reading> small) {

        static Spelling of(Tokenizer tokenizer, Folding folding, Collection<String> frequent) {
            List<Reading> small = frequent.stream()
                    .flatMap(word -> tokenizer.tokens(word, new Span(0, word.length())).stream())
                    .flatMap(token -> token.readings().stream())
                    .distinct()
                    .toList();
            return new Spelling(tokenizer::keys, folding::fold, small);
        }
    }

    Compiler(Names names, Spelling spelling, List<Problem> problems) {
        this(names, spelling, problems, new Atoms());
    }

    /** @param atoms those of the rules that the compiled ones will stand beside */
    Compiler(Names names, Spelling spelling, List<Problem> problems, Atoms atoms) {
        this.atoms = atoms;
        this.names = names;
        this.spelling = spelling;
        this.problems = problems;
        this.rarity = Rarity.PLAIN;
    }

    Grammar compile(List<Definition> definitions) {
        for (Definition d : definitions) {
            switch (d) {
                case Definition.Phrase p -> addPhrase(p);
                case Definition.Rule r when r.group() -> names.add(r.gives().what());
                default -> {}
            }
        }
        rarity = rarity(definitions);
        List<Definition.Construction> constructions = definitions.stream()
                .filter(Definition.Construction.class::isInstance)
                .map(Definition.Construction.class::cast)
                .toList();
        for (Definition d : definitions) {
            switch (d) {
                case Definition.Rule r -> addRule(r);
                case Definition.Frame f -> constructions.forEach(c -> addProduct(f, c));
                case Definition.Phrase p -> parse(p, p.pattern(), null);
                case Definition.Construction c -> {}
                case Definition.Missing m -> {}
            }
        }
        return new Grammar(atoms, levels(), rules.stream().map(Built::rule).toList());
    }

    private Rarity rarity(List<Definition> definitions) {
        Tags kinds = Tags.NONE;
        Tags given = Tags.NONE;
        for (Definition d : definitions) {
            if (d instanceof Definition.Rule r && r.group()) {
                kinds = kinds.plus(names.tags(r.gives().what()));
                for (String name : r.gives().names()) {
                    given = names.contains(name) ? given.plus(names.tags(name)) : given;
                }
            }
        }
        return new Rarity(kinds, given.plus(kinds), spelling.small);
    }

    List<Built> built() {
        List<Built> all = new ArrayList<>(groups);
        all.addAll(rules);
        return all;
    }

    private void addPhrase(Definition.Phrase p) {
        if (names.contains(p.name()) || phrases.put(p.name(), p) != null) {
            problem(p, 1, p.name() + " is declared twice; names of classes, kinds and phrases must differ");
        }
    }

    private void addRule(Definition.Rule r) {
        Step pattern = parse(r, r.pattern(), null);
        if (pattern != null) {
            build(r.name(), r, r.gives(), pattern, r.group());
        }
    }

    private void addProduct(Definition.Frame frame, Definition.Construction c) {
        Step pattern = parse(c, c.pattern(), frame);
        if (pattern != null) {
            Map<String, String> with = new TreeMap<>(frame.gives().with());
            with.putAll(c.with());
            Gives gives = new Gives(frame.gives().what(), frame.gives().names(), with);
            build(frame.name() + "/" + c.name(), frame, gives, pattern, false);
        }
    }

    private void build(String id, Definition source, Gives gives, Step pattern, boolean group) {
        try {
            Tags tags = group ? tags(gives) : Tags.NONE;
            Rule rule = new Rule(id, gives, tags, Program.of(pattern, atoms, rarity));
            (group ? groups : rules).add(new Built(rule, pattern, source));
        } catch (IllegalArgumentException e) {
            problem(source, 1, id + ": " + e.getMessage());
        }
    }

    private Tags tags(Gives gives) {
        Tags tags = names.tags(gives.what());
        for (String name : gives.names()) {
            tags = tags.plus(names.tags(name));
        }
        return tags;
    }

    private void problem(Definition d, int column, String message) {
        problems.add(new Problem(d.place().file(), d.place().line(), column, message));
    }

    private @Nullable Step parse(Definition owner, Pattern pattern, Definition.@Nullable Frame frame) {
        try {
            return PatternParser.parse(pattern.text(), new Words(frame));
        } catch (NoSlot e) {
            return null;
        } catch (PatternParser.Misspelt e) {
            problems.add(new Problem(
                    owner.place().file(),
                    pattern.line(),
                    pattern.column() + e.at,
                    owner.name() + ": " + e.getMessage()));
            return null;
        }
    }

    /** Levels by need: a group comes after every kind that its pattern mentions. */
    private List<List<Rule>> levels() {
        Map<String, List<Built>> byKind = new TreeMap<>();
        groups.forEach(b -> byKind.computeIfAbsent(b.rule().gives().what(), k -> new ArrayList<>())
                .add(b));
        Map<String, Integer> level = new HashMap<>();
        TreeMap<Integer, List<Rule>> levels = new TreeMap<>();
        for (String kind : byKind.keySet()) {
            int n = level(kind, byKind, level, new ArrayList<>());
            byKind.get(kind)
                    .forEach(b ->
                            levels.computeIfAbsent(n, k -> new ArrayList<>()).add(b.rule()));
        }
        return new ArrayList<>(levels.values());
    }

    private int level(String kind, Map<String, List<Built>> byKind, Map<String, Integer> known, List<String> path) {
        Integer done = known.get(kind);
        if (done != null) {
            return done;
        }
        List<Built> own = byKind.getOrDefault(kind, List.of());
        if (path.contains(kind)) {
            problem(
                    own.get(0).source(),
                    1,
                    kind + " is part of itself by way of " + path + "; give the inner one a kind of its own");
            return 0;
        }
        path.add(kind);
        int n = 0;
        for (Built b : own) {
            for (String other : byKind.keySet()) {
                if (mentions(b.pattern(), names.bit(other))) {
                    n = Math.max(n, 1 + level(other, byKind, known, path));
                }
            }
        }
        path.remove(kind);
        known.put(kind, n);
        return n;
    }

    private static boolean mentions(Step step, int bit) {
        return switch (step) {
            case Step.One one -> one.test().all().has(bit) || one.test().none().has(bit);
            case Step.Sequence s -> s.steps().stream().anyMatch(x -> mentions(x, bit));
            case Step.Choice c -> c.options().stream().anyMatch(x -> mentions(x, bit));
            case Step.Repeat r -> mentions(r.step(), bit);
            case Step.Gap gap -> false;
        };
    }

    /** Thrown where a construction asks for a slot that the frame leaves empty: the two do not combine. */
    private static final class NoSlot extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What patterns may refer to, within one frame or none. */
    private final class Words implements PatternParser.Scope {
        private final Definition.@Nullable Frame frame;

        Words(Definition.@Nullable Frame frame) {
            this.frame = frame;
        }

        @Override
        public Names names() {
            return names;
        }

        @Override
        public @Nullable Step phrase(String name) {
            Definition.Phrase phrase = phrases.get(name);
            if (phrase == null) {
                return null;
            }
            if (!open.add(name)) {
                throw new PatternParser.Misspelt(0, "phrase " + name + " is part of itself");
            }
            try {
                return PatternParser.parse(phrase.pattern().text(), this);
            } finally {
                open.remove(name);
            }
        }

        @Override
        public @Nullable Step slot(String name, @Nullable String role) {
            if (frame == null) {
                return null;
            }
            return switch (name) {
                case "SUBJECT", "OBJECT" -> place(name.toLowerCase(java.util.Locale.ROOT), frame);
                case "VERBS", "NOUNS", "ADJECTIVES", "INTRANSITIVES" ->
                    words(name.substring(0, name.length() - 1).toLowerCase(java.util.Locale.ROOT), role, frame);
                default -> null;
            };
        }

        private Step place(String slot, Definition.Frame frame) {
            Pattern pattern = frame.slots().get(slot);
            if (pattern == null) {
                throw new NoSlot();
            }
            return PatternParser.parse(pattern.text(), this);
        }

        private Step words(String slot, @Nullable String role, Definition.Frame frame) {
            List<String> lemmas = frame.words().get(slot);
            if (lemmas == null) {
                throw new NoSlot();
            }
            Set<String> folded = new HashSet<>();
            lemmas.forEach(l -> folded.add(spelling.fold.apply(l)));
            return new Step.One(new Step.Test(folded, Tags.NONE, Tags.NONE, null), role);
        }

        @Override
        public Function<String, List<String>> keys() {
            return spelling.keys;
        }

        @Override
        public Function<String, String> fold() {
            return spelling.fold;
        }
    }
}
