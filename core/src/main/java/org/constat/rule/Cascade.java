package org.constat.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.rule.Group.Capture;
import org.constat.token.Names;
import org.constat.token.Tags;
import org.constat.token.Token;
import org.constat.token.Unit;
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

    /**
     * A sentence as rules see it: the units after every level of groups, and the rules for claims that match them.
     *
     * @param carries the names that some unit carries
     */
    public record Parsed(List<Unit> units, Tags carries, List<Firing> firings) {}

    private final Grammar grammar;
    private final Names names;
    private final Senses senses;
    private final Triggers triggers;
    private final Level choices;
    private final List<Level> levels = new ArrayList<>();
    private final Level claims;

    public Cascade(Grammar grammar, Names names) {
        this.grammar = grammar;
        this.names = names;
        List<Rule> choosing = grammar.levels().stream()
                .flatMap(List::stream)
                .filter(Cascade::isChoice)
                .toList();
        this.choices = new Level(0, choosing, 1);
        for (List<Rule> level : grammar.levels()) {
            levels.add(new Level(
                    levels.size() + 1, level.stream().filter(r -> !isChoice(r)).toList(), 1));
        }
        this.claims = new Level(levels.size() + 1, grammar.rules(), Anchors.MOST);
        this.triggers = new Triggers(grammar);
        this.senses = new Senses(grammar.atoms(), names, levels.size() + 2);
    }

    private static boolean isChoice(Rule rule) {
        return rule.gives().what().equals(CHOICE);
    }

    /** Which rules for claims can match, as far as the words alone show. Linear in the units. */
    public Possible possible(List<? extends Unit> units) {
        return new Possible(triggers, triggers.passing(units, senses));
    }

    /** A sentence to be grouped as far as somebody asks. */
    public Parse begin(List<? extends Unit> units) {
        return new Parse(this, units);
    }

    /** Groups and claims at once. */
    public Parsed parse(List<? extends Unit> units) {
        return begin(units).parsed();
    }

    /** The units after every level of groups. */
    public List<Unit> groups(List<? extends Unit> units) {
        return begin(units).parsed().units();
    }

    Line chosen(List<? extends Unit> units) {
        Line line = Line.of(units, senses);
        choose(line, null);
        return line;
    }

    int levels() {
        return levels.size();
    }

    /** How many levels there are up to the last that makes such groups. */
    int levelsTo(String kind) {
        int to = 0;
        for (int i = 0; i < grammar.levels().size(); i++) {
            to = grammar.levels().get(i).stream().anyMatch(r -> r.gives().what().equals(kind)) ? i + 1 : to;
        }
        return to;
    }

    /** Every match of the rules that choose among readings, in the order they run: by id, each seeing the choices before it. */
    public List<Firing> choices(List<? extends Unit> units) {
        List<Firing> firings = new ArrayList<>();
        choose(Line.of(units, senses), firings);
        return firings;
    }

    private void choose(Line line, @Nullable List<Firing> log) {
        choices.matches(line, (rule, m) -> {
            if (log != null) {
                List<Unit> now = line.units(0, line.size());
                log.add(new Firing(rule, m.start(), m.end(), now, captures(rule, now, m)));
            }
            for (int k = 0; k < m.path().length; k++) {
                if ("head".equals(rule.program().roles()[m.path()[k]])) {
                    int i = m.start() + k;
                    Sense sense = senses.narrowed(rule, line.sense(i));
                    if (sense != line.sense(i)) {
                        line.set(i, narrowed(line.unit(i), sense), sense);
                    }
                }
            }
        });
    }

    private static Unit narrowed(Unit unit, Sense sense) {
        return switch (unit) {
            case Token t -> new Token(t.start(), t.end(), sense.word(t.key()));
            case Group g -> new Group(g.rule(), g.kind(), g.units(), g.captures(), sense.readings());
            default -> unit;
        };
    }

    /** Every match of every rule for claims, in order of the text. */
    public List<Firing> rules(List<Unit> units) {
        return firings(Line.of(units, senses), units);
    }

    List<Firing> firings(Line line, List<Unit> units) {
        List<Firing> firings = new ArrayList<>(0);
        claims.matches(
                line, (rule, m) -> firings.add(new Firing(rule, m.start(), m.end(), units, captures(rule, units, m))));
        if (firings.size() > 1) {
            firings.sort(ORDER);
        }
        return firings;
    }

    /** Of matches that overlap, the one that begins first makes a group; of those that begin together, the longest. */
    Line reduce(Line line, int n) {
        Level level = levels.get(n);
        Candidate[] at = new Candidate[line.size()];
        boolean[] any = new boolean[1];
        level.matches(line, (rule, m) -> {
            Candidate other = at[m.start()];
            if (other == null || better(rule, m, other)) {
                at[m.start()] = new Candidate(rule, m);
                any[0] = true;
            }
        });
        return any[0] ? replaced(line, at) : line;
    }

    private record Candidate(Rule rule, Match match) {}

    /** The later of two equals, by the order of ids, is not better. */
    private static boolean better(Rule rule, Match m, Candidate other) {
        int longer = m.end() - other.match.end();
        return longer > 0 || longer == 0 && m.captured(rule.program()) > other.match.captured(other.rule.program());
    }

    private Line replaced(Line line, @Nullable Candidate[] at) {
        Line out = new Line(line.size());
        int i = 0;
        while (i < at.length) {
            Candidate c = at[i];
            if (c == null) {
                out.add(line, i, i + 1);
                i++;
            } else {
                addGroup(line, c.rule, c.match, out);
                i = c.match.end();
            }
        }
        return out;
    }

    private void addGroup(Line line, Rule rule, Match m, Line out) {
        List<Unit> covered = line.units(m.start(), m.end());
        int head = m.index(rule.program(), "head");
        Sense sense = senses.grouped(rule, head < 0 ? null : line.sense(m.start() + head));
        List<Capture> captures = captures(rule, covered, new Match(0, covered.size(), m.path()));
        out.add(new Group(rule.id(), rule.gives().what(), covered, captures, sense.readings()), sense);
    }

    private static List<Capture> captures(Rule rule, List<Unit> units, Match m) {
        Capture[] captures = new Capture[m.captured(rule.program())];
        int n = 0;
        for (int k = 0; k < m.path().length; k++) {
            String role = rule.program().roles()[m.path()[k]];
            if (role != null) {
                captures[n++] = new Capture(role, units.get(m.start() + k));
            }
        }
        return List.of(captures);
    }

    /** Names used in {@code tags}, for people who look at a sentence. */
    public List<String> names(Tags tags) {
        return names.of(tags);
    }
}
