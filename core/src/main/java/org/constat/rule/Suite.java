package org.constat.rule;

import java.util.ArrayList;
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

    private final List<Sheet> sheets = new ArrayList<>();

    Suite(List<Trial> trials, Language language) {
        trials.forEach(t -> sheets.add(sheet(t, language)));
    }

    private static Sheet sheet(Trial trial, Language language) {
        Cascade cascade = language.cascade();
        List<List<Unit>> sentences = trial.sentences(language);
        List<List<Unit>> grouped = sentences.stream().map(cascade::groups).toList();
        Set<String> matching = new HashSet<>();
        sentences.forEach(
                s -> cascade.choices(s).forEach(f -> matching.add(f.rule().id())));
        for (List<Unit> units : grouped) {
            units.forEach(u -> collect(u, matching));
            cascade.rules(units).forEach(f -> matching.add(f.rule().id()));
        }
        return new Sheet(trial, sentences, grouped, matching);
    }

    private static void collect(Unit unit, Set<String> rules) {
        if (unit instanceof Group g) {
            rules.add(g.rule());
            g.units().forEach(u -> collect(u, rules));
        }
    }

    /**
     * The trials that could notice a change of these rules: those of their own definitions, then those in which one of them matches.
     *
     * @param rules ids
     */
    Noticing noticing(Set<Definition> definitions, Set<String> rules) {
        Set<Sheet> found = new LinkedHashSet<>();
        Stream.<Predicate<Sheet>>of(
                        s -> definitions.contains(s.trial.source()),
                        s -> s.matching.stream().anyMatch(rules::contains))
                .forEach(which -> sheets.stream().filter(which).forEach(found::add));
        return new Noticing(List.copyOf(found));
    }

    /** Some of the trials. */
    static final class Noticing {
        private final List<Sheet> sheets;

        private Noticing(List<Sheet> sheets) {
            this.sheets = sheets;
        }

        /**
         * True when one of them no longer holds.
         *
         * @param claimsOnly the groups are formed as before
         */
        boolean notices(Cascade changed, boolean claimsOnly) {
            return !sheets.stream()
                    .allMatch(s -> claimsOnly
                            ? s.trial.holdsAbove(fresh(s.grouped), changed)
                            : s.trial.holds(fresh(s.sentences), changed));
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
