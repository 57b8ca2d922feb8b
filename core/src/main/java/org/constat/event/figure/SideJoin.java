package org.constat.event.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.mention.Value.Side;

/**
 * Joins what is counted without saying whose people they are to the side that others say they belong to: "15 people" and "15 members".
 * Where one voice counts both in one report with two numbers, they are not the same people.
 */
final class SideJoin {

    private record Spoken(String report, String body) {}

    private record Said(String body, Amount amount) {}

    private final Map<Side, List<Telling>> sides = new EnumMap<>(Side.class);

    private SideJoin(List<Telling> tellings) {
        tellings.forEach(t ->
                sides.computeIfAbsent(t.count().of(), s -> new ArrayList<>()).add(t));
    }

    /** Linear in the tellings. */
    static Map<Side, List<Telling>> of(List<Telling> tellings) {
        SideJoin join = new SideJoin(tellings);
        join.join();
        return join.sides;
    }

    private void join() {
        List<Telling> open = sides.get(Side.UNKNOWN);
        if (open == null) {
            return;
        }
        Side best = null;
        long most = -1;
        for (Side side : List.of(Side.SIDE_A, Side.SIDE_B, Side.CIVILIANS)) {
            List<Telling> closed = sides.getOrDefault(side, List.of());
            long weight = closed.isEmpty() ? -1 : weight(open, closed);
            if (weight > most) {
                best = side;
                most = weight;
            }
        }
        if (best != null) {
            unite(open, best);
        }
    }

    /** The join is named after what more bodies say. */
    private void unite(List<Telling> open, Side side) {
        List<Telling> closed = sides.getOrDefault(side, List.of());
        List<Telling> both = new ArrayList<>(open);
        both.addAll(closed);
        both.sort(Telling.ORDER);
        sides.remove(Side.UNKNOWN);
        sides.remove(side);
        sides.put(bodies(open) > bodies(closed) ? Side.UNKNOWN : side, both);
    }

    private static long bodies(List<Telling> tellings) {
        return tellings.stream().map(t -> t.by().key()).distinct().count();
    }

    /** Figures of one voice told both ways, less the reports in which they differ; below zero where nothing speaks for the join. */
    private static long weight(List<Telling> open, List<Telling> closed) {
        Map<Spoken, Set<Amount>> panels = new HashMap<>();
        Set<Said> said = new HashSet<>();
        for (Telling t : closed) {
            if (t.amount().isNumber()) {
                panels.computeIfAbsent(spoken(t), s -> new HashSet<>()).add(t.amount());
                said.add(said(t));
            }
        }
        Set<Said> same = new HashSet<>();
        Set<Spoken> apart = new HashSet<>();
        for (Telling t : open) {
            if (t.amount().isNumber() && said.contains(said(t))) {
                same.add(said(t));
            } else if (t.amount().isNumber() && panels.containsKey(spoken(t))) {
                apart.add(spoken(t));
            }
        }
        return same.size() >= apart.size() ? same.size() - apart.size() : -1;
    }

    private static Spoken spoken(Telling t) {
        return new Spoken(t.report(), t.by().key());
    }

    private static Said said(Telling t) {
        return new Said(t.by().key(), t.amount());
    }
}
