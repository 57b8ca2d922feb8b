package org.constat.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.constat.rule.Profile.View;

/** Rules that are tried together over one line of units. Only those are run that have an anchor in it and a unit to begin with. */
final class Level {

    private static final int BITS = Long.SIZE;

    private final int number;
    private final List<Rule> rules;
    private final Gate gate;

    /**
     * @param number tells the levels of one grammar apart, from 0
     * @param sets how many sets of anchors are looked for
     */
    Level(int number, List<Rule> rules, int sets) {
        this.number = number;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.gate = new Gate(this.rules.stream().map(r -> r.program().anchors()).toList(), sets);
    }

    int number() {
        return number;
    }

    View view(long[] marks) {
        long[] passed = new long[rules.size()];
        long[] opening = new long[gate.words()];
        for (int r = 0; r < passed.length; r++) {
            Program program = rules.get(r).program();
            passed[r] = Automaton.passed(program, marks);
            opening[r >> 6] |= (passed[r] & program.first()) != 0 ? 1L << r : 0;
        }
        return new View(gate.opened(marks), Gate.Opened.of(opening), passed);
    }

    /** Gives every match, rule by rule in order of their ids. A rule sees what the consumer has done before to the units matched. */
    void matches(Line line, BiConsumer<Rule, Match> found) {
        View[] views = views(line);
        int changes = line.changes();
        long[] passed = new long[line.size()];
        long[] candidates = candidates(views);
        for (int w = 0; w < candidates.length; w++) {
            long rest = candidates[w];
            while (rest != 0) {
                int r = w * BITS + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                List<Match> matches = find(r, views, passed);
                for (Match m : matches) {
                    found.accept(rules.get(r), m);
                }
                if (changes != line.changes()) {
                    changes = line.changes();
                    matches.forEach(m -> view(line, m.start(), m.end(), views));
                    candidates = candidates(views);
                    rest = candidates.length == 0 ? 0 : candidates[w] & -2L << r;
                }
            }
        }
    }

    private List<Match> find(int rule, View[] views, long[] passed) {
        for (int i = 0; i < passed.length; i++) {
            passed[i] = views[i].passed()[rule];
        }
        return Automaton.find(rules.get(rule).program(), passed);
    }

    private View[] views(Line line) {
        View[] views = new View[line.size()];
        view(line, 0, views.length, views);
        return views;
    }

    private void view(Line line, int from, int to, View[] views) {
        for (int i = from; i < to; i++) {
            views[i] = line.sense(i).profile().in(this);
        }
    }

    /** Bits of the rules that have their anchors in the line and a unit to begin with. */
    private long[] candidates(View[] views) {
        long[] opened = gate.start();
        for (View view : views) {
            view.opened().addTo(opened);
        }
        long[] candidates = gate.passing(opened);
        if (candidates.length > 0) {
            long[] opening = new long[candidates.length];
            for (View view : views) {
                view.opening().addTo(opening);
            }
            for (int w = 0; w < opening.length; w++) {
                candidates[w] &= opening[w];
            }
        }
        return candidates;
    }
}
