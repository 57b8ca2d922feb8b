package org.constat.event.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells the whole of a side from its parts and from other groups of it. A voice that gives two numbers with two names in one report
 * counts two groups; numbers that add up to one that it gives are its parts; the same name twice is one group, whose figure has changed.
 */
final class Groups {

    record Figured(String body, Amount amount) {
        static Figured of(Telling t) {
            return new Figured(t.by().key(), t.amount());
        }
    }

    /** The numbers one voice gives in one report. */
    private record Panel(TreeMap<Amount, Telling> numbers) {
        /** The same for reports that copy each other, which weigh as one. */
        List<Object> likeness() {
            List<Object> likeness = new ArrayList<>();
            numbers.values().forEach(t -> likeness.add(List.of(Figured.of(t), Words.of(t))));
            return likeness;
        }

        Telling top() {
            return numbers.lastEntry().getValue();
        }

        List<Telling> below() {
            return List.copyOf(numbers.headMap(numbers.lastKey()).values());
        }
    }

    /** A lesser number of another name, yet this near to the greatest, is the count of another day rather than a part. */
    private static final double MOST = 0.8;

    private final List<Telling> tellings;
    private final Map<String, Panel> panels = new LinkedHashMap<>();
    private final Map<Figured, Telling> stated = new HashMap<>();
    private final Map<Amount, Telling> anyones = new HashMap<>();
    private final Set<String> narrow = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Map<Figured, Integer> beside = new HashMap<>();
    private final Map<Figured, Integer> alone = new HashMap<>();
    private final Set<Amount> whole = new HashSet<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();

    private Groups(List<Telling> tellings) {
        this.tellings = tellings;
        tellings.stream().filter(t -> t.amount().isNumber()).forEach(this::file);
    }

    /**
     * Linear in the tellings.
     *
     * @param tellings of one field and side, in canonical order
     * @param composed numbers that a body gives as what others are made up of, somewhere in the event
     */
    static Groups of(List<Telling> tellings, Set<Figured> composed) {
        Groups groups = new Groups(tellings);
        Map<List<Object>, Panel> panels = new LinkedHashMap<>();
        groups.panels.values().forEach(p -> panels.putIfAbsent(p.likeness(), p));
        List<Panel> several =
                panels.values().stream().filter(p -> p.numbers().size() > 1).toList();
        panels.values().stream()
                .filter(p -> p.numbers().size() == 1)
                .forEach(p -> groups.wholes.add(p.top().by().key()));
        groups.learn(several);
        several.forEach(groups::weigh);
        panels.values().stream().filter(p -> p.numbers().size() == 1).forEach(p -> groups.alone(p.top()));
        composed.forEach(f -> groups.beside.merge(f, 2, Integer::sum));
        groups.stated.keySet().stream().filter(f -> groups.weight(f) < 0).forEach(f -> groups.whole.add(f.amount()));
        return groups;
    }

    private void file(Telling t) {
        String key = t.report() + '\n' + t.by().key();
        panels.computeIfAbsent(key, k -> new Panel(new TreeMap<>())).numbers().putIfAbsent(t.amount(), t);
        stated.putIfAbsent(Figured.of(t), t);
        anyones.putIfAbsent(t.amount(), t);
    }

    /** The words that stand at lesser numbers and at no greatest one. */
    private void learn(List<Panel> several) {
        Set<String> wide = new HashSet<>();
        for (Panel p : several) {
            if (sum(p) == null) {
                wide.addAll(Words.of(p.top()));
            }
            below(p).forEach(t -> narrow.addAll(Words.of(t)));
        }
        narrow.removeAll(wide);
    }

    /** The numbers of a panel that are no other state of its greatest: neither named like it nor nearly as great. */
    private static List<Telling> below(Panel p) {
        Set<String> top = Words.of(p.top());
        double near = MOST * p.top().amount().most();
        return p.below().stream()
                .filter(t -> !Words.of(t).equals(top))
                .filter(t -> t.amount().most() < near)
                .toList();
    }

    private void weigh(Panel p) {
        Telling sum = sum(p);
        List<Telling> below = p.below();
        if (sum != null) {
            List<Telling> all = List.copyOf(p.numbers().values());
            all.forEach(t -> vote(t, 2));
            breakdowns.add(new Breakdown(sum, all, true));
        } else if (below.size() > 1 && total(below) == p.top().amount().most()) {
            below.forEach(t -> vote(t, 2));
            vote(p.top(), -2);
            breakdowns.add(new Breakdown(p.top(), below, true));
        } else {
            vote(p.top(), -1);
            parts(p.top(), below(p));
        }
    }

    private void parts(Telling top, List<Telling> below) {
        below.forEach(t -> vote(t, 1));
        List<Telling> shared = below.stream().filter(t -> sharesWords(t, top)).toList();
        if (!shared.isEmpty()) {
            breakdowns.add(new Breakdown(top, shared, false));
        }
    }

    private static boolean sharesWords(Telling a, Telling b) {
        return !Collections.disjoint(Words.of(a), Words.of(b));
    }

    private void alone(Telling t) {
        alone.merge(Figured.of(t), isNarrow(t) ? 1 : -1, Integer::sum);
    }

    private boolean isNarrow(Telling t) {
        Set<String> words = Words.of(t);
        long known = words.stream().filter(narrow::contains).count();
        return known > 0 && known * 2 >= words.size();
    }

    private void vote(Telling t, int part) {
        beside.merge(Figured.of(t), part, Integer::sum);
    }

    /** What all numbers of a panel add up to, where the same voice gives that number elsewhere, or none and another does. */
    private @Nullable Telling sum(Panel p) {
        if (p.numbers().size() < 2) {
            return null;
        }
        int sum = total(List.copyOf(p.numbers().values()));
        Amount amount = new Amount(Amount.Kind.NUMBER, sum, sum);
        Telling top = p.top();
        Telling own = stated.get(new Figured(top.by().key(), amount));
        return own == null && hasWhole(top.by()) ? null : own == null ? anyones.get(amount) : own;
    }

    /** Whether a voice gives a single number in some report. */
    private boolean hasWhole(Body by) {
        return by.isVoice() && wholes.contains(by.key());
    }

    private static int total(List<Telling> tellings) {
        return tellings.stream().mapToInt(t -> t.amount().most()).sum();
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    List<Telling> whole() {
        return tellings.stream().filter(t -> !isPart(t)).toList();
    }

    List<Telling> parts() {
        return tellings.stream().filter(this::isPart).toList();
    }

    /** A number without a voice is what the same number is to those who have one. */
    private boolean isPart(Telling t) {
        if (!t.amount().isNumber()) {
            return isNarrow(t);
        }
        Figured known = Figured.of(t.by().isVoice() ? t : voiced(t));
        boolean part = weight(known) > 0;
        return part && (beside.getOrDefault(known, 0) > 0 || !whole.contains(t.amount()));
    }

    /** What stands beside other numbers of its voice tells more than what stands alone. */
    private int weight(Figured f) {
        return 2 * beside.getOrDefault(f, 0) + alone.getOrDefault(f, 0);
    }

    private final Map<Amount, Telling> voices = new HashMap<>();

    private Telling voiced(Telling t) {
        if (voices.isEmpty()) {
            tellings.stream().filter(v -> v.by().isVoice()).forEach(v -> voices.putIfAbsent(v.amount(), v));
        }
        return voices.getOrDefault(t.amount(), t);
    }

    Set<String> narrow() {
        return narrow;
    }
}
