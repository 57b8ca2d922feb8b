package org.constat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.rule.Group.Capture;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.constat.token.Word;
import org.jspecify.annotations.Nullable;

/**
 * Runs a grammar over one sentence: first the rules of context, which choose among readings; then group rules level by level,
 * each replacing what it matches by one unit; then the rules for claims over the result.
 */
public final class Cascade {

    private static final Comparator<Firing> ORDER = Comparator.comparingInt(Firing::from)
            .thenComparing(Comparator.comparingInt(Firing::to).reversed())
            .thenComparing(
                    Comparator.comparingInt((Firing f) -> f.captures().size()).reversed())
            .thenComparing(f -> f.rule().id());

    /** What a group rule {@code gives} when it makes no group, but keeps those readings of its {@code head:} that it asks for. */
    public static final String CHOICE = "CHOICE";

    private final Grammar grammar;
    private final Names names;
    private final List<Rule> choices;
    private final List<List<Rule>> levels;

    public Cascade(Grammar grammar, Names names) {
        this.grammar = grammar;
        this.names = names;
        this.choices = grammar.levels().stream()
                .flatMap(List::stream)
                .filter(Cascade::isChoice)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        this.levels = grammar.levels().stream()
                .map(level -> level.stream().filter(r -> !isChoice(r)).toList())
                .toList();
    }

    private static boolean isChoice(Rule rule) {
        return rule.gives().what().equals(CHOICE);
    }

    /** The units after every level of groups. */
    public List<Unit> groups(List<? extends Unit> units) {
        List<Unit> now = chosen(units, null);
        for (List<Rule> level : levels) {
            now = reduce(now, level);
        }
        return now;
    }

    /** Every match of the rules that choose among readings, in the order they run: by id, each seeing the choices before it. */
    public List<Firing> choices(List<? extends Unit> units) {
        List<Firing> firings = new ArrayList<>();
        chosen(units, firings);
        return firings;
    }

    private List<Unit> chosen(List<? extends Unit> units, @Nullable List<Firing> log) {
        List<Unit> now = new ArrayList<>(units);
        long[][] marks = new long[now.size()][];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = grammar.atoms().marks(now.get(i));
        }
        for (Rule rule : choices) {
            for (Match m : Automaton.find(rule.program(), marks)) {
                if (log != null) {
                    log.add(new Firing(rule, m.start(), m.end(), List.copyOf(now), captures(rule, now, m)));
                }
                for (int k = 0; k < m.path().length; k++) {
                    if ("head".equals(rule.program().roles()[m.path()[k]])) {
                        int i = m.start() + k;
                        now.set(i, narrowed(now.get(i), rule));
                        marks[i] = grammar.atoms().marks(now.get(i));
                    }
                }
            }
        }
        return now;
    }

    private Unit narrowed(Unit unit, Rule rule) {
        List<Reading> fit = unit.readings().stream()
                .filter(r -> rule.program().headAllows(r, grammar.atoms()))
                .toList();
        if (fit.isEmpty() || fit.size() == unit.readings().size()) {
            return unit;
        }
        fit = decided(fit);
        return switch (unit) {
            case Token t -> new Token(t.start(), t.end(), new Word(t.key(), fit));
            case Group g -> new Group(g.rule(), g.kind(), g.units(), g.captures(), fit);
            default -> unit;
        };
    }

    /** Readings of one part of speech are no longer ambiguous. */
    private List<Reading> decided(List<Reading> readings) {
        Tags verb = names.tags("VERB");
        Tags open = names.tags("AMBIGUOUS");
        boolean verbs = readings.stream().allMatch(r -> r.tags().hasAll(verb));
        boolean others = readings.stream().noneMatch(r -> r.tags().hasAll(verb));
        return verbs || others
                ? readings.stream().map(r -> new Reading(r.lemma(), r.tags().minus(open))).toList()
                : readings;
    }

    /** Every match of every rule for claims, in order of the text. */
    public List<Firing> rules(List<Unit> units) {
        return firings(units, grammar.rules());
    }

    private List<Unit> reduce(List<Unit> units, List<Rule> level) {
        List<Firing> firings = firings(units, level);
        if (firings.isEmpty()) {
            return units;
        }
        List<Unit> out = new ArrayList<>(units.size());
        int done = 0;
        for (Firing f : firings) {
            if (f.from() >= done) {
                out.addAll(units.subList(done, f.from()));
                out.add(group(f));
                done = f.to();
            }
        }
        out.addAll(units.subList(done, units.size()));
        return out;
    }

    private Group group(Firing f) {
        Unit head = f.role("head");
        Tags tags = f.rule().tags();
        List<Reading> readings = head == null
                ? List.of(new Reading("", tags))
                : fitting(f, head).stream()
                        .map(r -> new Reading(r.lemma(), r.tags().plus(tags)))
                        .toList();
        List<Unit> covered = List.copyOf(f.units().subList(f.from(), f.to()));
        return new Group(f.rule().id(), f.rule().gives().what(), covered, f.captures(), readings);
    }

    /** The head's readings that the pattern asked for. */
    private List<Reading> fitting(Firing f, Unit head) {
        List<Reading> fit = head.readings().stream()
                .filter(r -> f.rule().program().headAllows(r, grammar.atoms()))
                .toList();
        return fit.isEmpty() ? head.readings() : fit;
    }

    private List<Firing> firings(List<Unit> units, List<Rule> rules) {
        long[][] marks = new long[units.size()][];
        long[] any = new long[grammar.atoms().words()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = grammar.atoms().marks(units.get(i));
            for (int w = 0; w < any.length; w++) {
                any[w] |= marks[i][w];
            }
        }
        List<Firing> firings = new ArrayList<>();
        for (Rule rule : rules) {
            if (isAnchored(rule.program(), any)) {
                for (Match m : Automaton.find(rule.program(), marks)) {
                    firings.add(new Firing(rule, m.start(), m.end(), units, captures(rule, units, m)));
                }
            }
        }
        firings.sort(ORDER);
        return firings;
    }

    private static boolean isAnchored(Program program, long[] any) {
        for (int anchor : program.anchors()) {
            if (Atoms.isSet(any, anchor)) {
                return true;
            }
        }
        return program.anchors().length == 0;
    }

    private static List<Capture> captures(Rule rule, List<Unit> units, Match m) {
        List<Capture> captures = new ArrayList<>();
        for (int k = 0; k < m.path().length; k++) {
            String role = rule.program().roles()[m.path()[k]];
            if (role != null) {
                captures.add(new Capture(role, units.get(m.start() + k)));
            }
        }
        return captures;
    }

    /** Names used in {@code tags}, for people who look at a sentence. */
    public List<String> names(Tags tags) {
        return names.of(tags);
    }
}
