package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.rule.Definition.Example;
import org.constat.rule.Group.Capture;
import org.constat.token.Unit;

/**
 * One example of a rule, group or frame, held against a language.
 *
 * @param source where the example stands
 */
public record Trial(Definition source, Example example) {

    /** Every example of the definitions, in order. */
    static List<Trial> of(List<Definition> definitions) {
        List<Trial> all = new ArrayList<>();
        for (Definition d : definitions) {
            examples(d).forEach(e -> all.add(new Trial(d, e)));
        }
        return all;
    }

    static List<Example> examples(Definition definition) {
        return switch (definition) {
            case Definition.Rule r -> r.examples();
            case Definition.Frame f -> f.examples();
            case Definition.Phrase p -> List.of();
            case Definition.Construction c -> List.of();
            case Definition.Missing m -> List.of();
        };
    }

    /** {@code killing.rules:12 + Sentence.}, as an editor opens it. */
    public String title() {
        return source.place().file() + ":" + example.line() + " " + source.name() + (example.positive() ? " + " : " - ")
                + example.sentence();
    }

    /** True when the sentence is read as the example wants. */
    public boolean holds(Language language) {
        return holds(sentences(language), language.cascade());
    }

    /** The sentence as the rules get it: in one list of units, or in several where the language ends a sentence in it. */
    List<List<Unit>> sentences(Language language) {
        return language.sentences(example.sentence());
    }

    boolean holds(List<List<Unit>> sentences, Cascade cascade) {
        if (isOfChoice()) {
            return holds(sentences.stream().flatMap(s -> cascade.choices(s).stream()));
        }
        List<List<Unit>> grouped = sentences.stream().map(cascade::groups).toList();
        return isOfGroup() ? holdsAmong(grouped) : holdsAbove(grouped, cascade);
    }

    private boolean isOfChoice() {
        return source instanceof Definition.Rule rule && rule.gives().what().equals(Cascade.CHOICE);
    }

    private boolean isOfGroup() {
        return source instanceof Definition.Rule rule && rule.group();
    }

    /** @param grouped the sentences with their groups, which the rules for claims run over */
    boolean holdsAbove(List<List<Unit>> grouped, Cascade cascade) {
        return isOfGroup() || holds(grouped.stream().flatMap(s -> cascade.rules(s).stream()));
    }

    private boolean holdsAmong(List<List<Unit>> grouped) {
        List<List<Capture>> matches = new ArrayList<>();
        grouped.forEach(s -> s.forEach(u -> collect(u, matches)));
        return isWanted(matches);
    }

    private boolean holds(Stream<Firing> firings) {
        return isWanted(firings.filter(this::isOurs).map(Firing::captures).toList());
    }

    private boolean isWanted(List<List<Capture>> matches) {
        String text = example.sentence();
        return example.positive() ? matches.stream().anyMatch(captures -> agrees(captures, text)) : matches.isEmpty();
    }

    private boolean isOurs(Firing firing) {
        String id = firing.rule().id();
        return source instanceof Definition.Frame ? id.startsWith(source.name() + "/") : id.equals(source.name());
    }

    private void collect(Unit unit, List<List<Capture>> found) {
        if (unit instanceof Group g) {
            if (g.rule().equals(source.name())) {
                found.add(g.captures());
            }
            g.units().forEach(u -> collect(u, found));
        }
    }

    private boolean agrees(List<Capture> captures, String text) {
        for (Map.Entry<String, String> wanted : example.roles().entrySet()) {
            if (!stands(wanted.getKey(), wanted.getValue(), captures, text)) {
                return false;
            }
        }
        return true;
    }

    /** A role is there with its words: those of one unit, or from the first unit under the role to the last. */
    private static boolean stands(String role, String words, List<Capture> captures, String text) {
        List<Unit> units = captures.stream()
                .filter(c -> c.role().equals(role))
                .map(Capture::unit)
                .toList();
        if (units.isEmpty()) {
            return false;
        }
        String all =
                text.substring(units.get(0).start(), units.get(units.size() - 1).end());
        return all.equals(words)
                || units.stream()
                        .anyMatch(u -> text.substring(u.start(), u.end()).equals(words));
    }
}
