package org.constat.rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.constat.token.Word;

/** The examples of a language, cut into units once, to be held against many variants of its rules. */
final class Suite {

    /** A trial ready to run, with the rules that match anywhere in it as the rules stand. */
    private record Sheet(Trial trial, List<List<Unit>> sentences, List<List<Unit>> grouped, Set<String> matching) {}

    /** A text with the rules that match anywhere in it as the rules stand. */
    private record Scene(Witness witness, Set<String> matching) {}

    private final Language language;
    private final List<Sheet> sheets;
    private final List<Scene> scenes;

    /** @param witnesses those that do not hold as the rules stand are left out */
    Suite(List<Trial> trials, List<Witness> witnesses, Language language) {
        this.language = language;
        this.sheets = trials.stream().map(this::sheet).toList();
        this.scenes = witnesses.stream()
                .filter(w -> w.holds(language))
                .map(this::scene)
                .toList();
    }

    private Sheet sheet(Trial trial) {
        List<List<Unit>> sentences = trial.sentences(language);
        List<List<Unit>> grouped =
                sentences.stream().map(language.cascade()::groups).toList();
        return new Sheet(trial, sentences, grouped, matching(sentences));
    }

    private Scene scene(Witness witness) {
        return new Scene(witness, matching(language.sentences(witness.text())));
    }

    private Set<String> matching(List<List<Unit>> sentences) {
        Set<String> matching = new HashSet<>();
        for (List<Unit> units : sentences) {
            language.cascade().choices(units).forEach(f -> matching.add(f.rule().id()));
            Cascade.Parsed parsed = language.cascade().parse(units);
            parsed.units().forEach(u -> collect(u, matching));
            parsed.firings().forEach(f -> matching.add(f.rule().id()));
        }
        return matching;
    }

    private static void collect(Unit unit, Set<String> rules) {
        if (unit instanceof Group g) {
            rules.add(g.rule());
            g.units().forEach(u -> collect(u, rules));
        }
    }

    /**
     * What could notice a change of these rules: the trials of their own definitions, then those in which one of them matches, then
     * such texts.
     *
     * @param rules ids
     */
    Noticing noticing(Set<Definition> definitions, Set<String> rules) {
        Set<Sheet> found = new LinkedHashSet<>();
        Stream.<Predicate<Sheet>>of(
                        s -> definitions.contains(s.trial.source()),
                        s -> s.matching.stream().anyMatch(rules::contains))
                .forEach(which -> sheets.stream().filter(which).forEach(found::add));
        List<Witness> told = scenes.stream()
                .filter(s -> s.matching.stream().anyMatch(rules::contains))
                .map(Scene::witness)
                .toList();
        return new Noticing(language, List.copyOf(found), told);
    }

    /** Some of the trials and texts. */
    record Noticing(Language language, List<Sheet> sheets, List<Witness> told) {

        /**
         * True when one of them no longer holds.
         *
         * @param claimsOnly the groups are formed as before
         */
        boolean notices(Cascade changed, boolean claimsOnly) {
            return !sheets.stream().allMatch(s -> holds(s, changed, claimsOnly))
                    || !told.stream().allMatch(w -> w.holds(language.with(changed)));
        }

        private static boolean holds(Sheet s, Cascade changed, boolean claimsOnly) {
            return claimsOnly
                    ? s.trial.holdsAbove(fresh(s.grouped), changed)
                    : s.trial.holds(fresh(s.sentences), changed);
        }
    }

    /** Units of which no cascade remembers anything. */
    private static List<List<Unit>> fresh(List<List<Unit>> sentences) {
        return sentences.stream()
                .map(s -> s.stream().map(Suite::fresh).toList())
                .toList();
    }

    private static Unit fresh(Unit unit) {
        return unit instanceof Token t ? new Token(t.start(), t.end(), new Word(t.key(), t.readings())) : unit;
    }
}
