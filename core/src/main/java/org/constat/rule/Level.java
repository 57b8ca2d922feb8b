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
        View[] views = views(line);
        int changes = line.changes();
        long[] passed = new long[line.size()];
        for (int w = 0; w < unanchored.length; w++) {
            long rest = candidates(views, w);
            while (rest != 0) {
                int r = w * BITS + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                for (Match m : find(r, views, passed)) {
                    found.accept(rules.get(r), m);
                }
                if (changes != line.changes()) {
                    changes = line.changes();
                    views = views(line);
                    rest = candidates(views, w) & -2L << r;
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
        for (int i = 0; i < views.length; i++) {
            views[i] = line.sense(i).profile().in(this);
        }
        return views;
    }

    private long candidates(View[] views, int w) {
        long anchored = unanchored[w];
        long opening = 0;
        for (View view : views) {
            anchored |= view.anchored()[w];
            opening |= view.opening()[w];
        }
        return anchored & opening;
    }
}
