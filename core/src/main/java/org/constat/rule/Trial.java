package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.rule.Definition.Example;
import org.constat.rule.Group.Capture;
import org.constat.text.Layout;
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
        String text = example.sentence();
        List<List<Capture>> matches = new ArrayList<>();
        for (Layout.Sentence s : language.tools().cutter().cut(text).sentences()) {
            matches.addAll(matches(language.units(text, s.span()), language.cascade()));
        }
        return example.positive() ? matches.stream().anyMatch(captures -> agrees(captures, text)) : matches.isEmpty();
    }

    private List<List<Capture>> matches(List<Unit> units, Cascade cascade) {
        List<List<Capture>> found = new ArrayList<>();
        if (source instanceof Definition.Rule rule && rule.gives().what().equals(Cascade.CHOICE)) {
            cascade.choices(units).stream().filter(this::isOurs).forEach(f -> found.add(f.captures()));
        } else if (source instanceof Definition.Rule rule && rule.group()) {
            cascade.groups(units).forEach(u -> collect(u, found));
        } else {
            cascade.rules(cascade.groups(units)).stream().filter(this::isOurs).forEach(f -> found.add(f.captures()));
        }
        return found;
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
