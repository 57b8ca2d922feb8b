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
    private final long[] unanchored;

    /** @param number tells the levels of one grammar apart, from 0 */
    Level(int number, List<Rule> rules) {
        this.number = number;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.unanchored = new long[(rules.size() + BITS - 1) / BITS];
        for (int r = 0; r < rules.size(); r++) {
            if (this.rules.get(r).program().anchors().length == 0) {
                unanchored[r >> 6] |= 1L << r;
            }
        }
    }

    int number() {
        return number;
    }

    View view(long[] marks) {
        View view = new View(new long[unanchored.length], new long[unanchored.length], new long[rules.size()]);
        for (int r = 0; r < rules.size(); r++) {
            Program program = rules.get(r).program();
            long bit = 1L << r;
            for (int anchor : program.anchors()) {
                view.anchored()[r >> 6] |= Atoms.isSet(marks, anchor) ? bit : 0;
            }
            view.passed()[r] = Automaton.passed(program, marks);
            view.opening()[r >> 6] |= (view.passed()[r] & program.first()) != 0 ? bit : 0;
        }
        return view;
    }

    /** Gives every match, rule by rule in order of their ids. A rule sees what the consumer has done to the line before it. */
    void matches(Line line, BiConsumer<Rule, Match> found) {
        for (int w = 0; w < unanchored.length; w++) {
            int changes = line.changes();
            long rest = candidates(line, w);
            while (rest != 0) {
                int r = Long.numberOfTrailingZeros(rest);
                Rule rule = rules.get(w * BITS + r);
                for (Match m : Automaton.find(rule.program(), passed(line, w * BITS + r))) {
                    found.accept(rule, m);
                }
                long later = -2L << r;
                rest = (changes == line.changes() ? rest : candidates(line, w)) & later;
                changes = line.changes();
            }
        }
    }

    private long candidates(Line line, int w) {
        long anchored = unanchored[w];
        long opening = 0;
        for (int i = 0; i < line.size(); i++) {
            View view = line.sense(i).profile().in(this);
            anchored |= view.anchored()[w];
            opening |= view.opening()[w];
        }
        return anchored & opening;
    }

    private long[] passed(Line line, int rule) {
        long[] passed = new long[line.size()];
        for (int i = 0; i < passed.length; i++) {
            passed[i] = line.sense(i).profile().in(this).passed()[rule];
        }
        return passed;
    }
}
