package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.constat.rule.Definition.Pattern;

/**
 * The steps of a definition whose absence nothing notices.
 *
 * @param phrases the names of the phrases of the language
 * @param noticed whether a test notices that the definition is written so
 */
record IdleSteps(Set<String> phrases, Predicate<Definition> noticed) {

    /** Something that no example needs, and the line it stands in. */
    record Idle(int line, String part) {}

    /** The outermost only. */
    List<Idle> of(Definition d) {
        return switch (d) {
            case Definition.Rule r ->
                of(r.pattern(), p -> new Definition.Rule(r.name(), r.place(), r.group(), r.gives(), p, r.examples()));
            case Definition.Phrase p -> of(p.pattern(), x -> new Definition.Phrase(p.name(), p.place(), x));
            case Definition.Construction c ->
                of(c.pattern(), p -> new Definition.Construction(c.name(), c.place(), c.with(), p));
            case Definition.Frame f -> ofFrame(f);
            case Definition.Missing m -> List.of();
        };
    }

    private List<Idle> of(Pattern pattern, Function<Pattern, Definition> with) {
        List<Idle> found = new ArrayList<>();
        List<Outline.Piece> idle = new ArrayList<>();
        for (Outline.Without without : Outline.of(pattern.text(), phrases)) {
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
    private List<Idle> ofFrame(Definition.Frame f) {
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
                found.addAll(of(pattern, p -> framed(f, f.words(), with(f.slots(), slot, p))));
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
}
