package org.constat.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The meaning of a pattern, spelled out: every way to match is tried. Slow on purpose; the {@link Automaton} is held against it.
 */
public final class Oracle {

    private record Way(int end, List<Integer> path, int captured) {}

    private final Step pattern;
    private final int units;
    private final BiPredicate<Step.Test, Integer> passes;

    /** @param passes whether the unit at an index passes a test */
    public Oracle(Step pattern, int units, BiPredicate<Step.Test, Integer> passes) {
        this.pattern = pattern;
        this.units = units;
        this.passes = passes;
    }

    public List<Match> find() {
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < units) {
            Way best = null;
            for (Way way : ways(pattern, new Way(i, List.of(), 0), 0)) {
                if (way.end > i && (best == null || better(way, best))) {
                    best = way;
                }
            }
            if (best == null) {
                i++;
            } else {
                found.add(new Match(
                        i, best.end, best.path.stream().mapToInt(p -> p).toArray()));
                i = best.end;
            }
        }
        return found;
    }

    private static boolean better(Way a, Way b) {
        if (a.end != b.end) {
            return a.end > b.end;
        }
        if (a.captured != b.captured) {
            return a.captured > b.captured;
        }
        for (int k = 0; k < a.path.size(); k++) {
            if (!a.path.get(k).equals(b.path.get(k))) {
                return a.path.get(k) < b.path.get(k);
            }
        }
        return false;
    }

    /** All ways on from {@code before}; {@code base} is the number of the step's first position. */
    private List<Way> ways(Step step, Way before, int base) {
        return switch (step) {
            case Step.One one -> one(one, before, base);
            case Step.Sequence s -> sequence(s.steps(), before, base);
            case Step.Choice c -> choice(c.options(), before, base);
            case Step.Repeat r -> repeat(r, before, base);
            case Step.Gap gap -> throw new IllegalStateException("gap of " + gap.most() + " left in the pattern");
        };
    }

    private List<Way> one(Step.One one, Way before, int base) {
        if (before.end == units || !passes.test(one.test(), before.end)) {
            return List.of();
        }
        List<Integer> path = new ArrayList<>(before.path);
        path.add(base);
        return List.of(new Way(before.end + 1, path, before.captured + (one.role() == null ? 0 : 1)));
    }

    private List<Way> sequence(List<Step> steps, Way before, int base) {
        List<Way> ways = List.of(before);
        int at = base;
        for (Step s : steps) {
            List<Way> next = new ArrayList<>();
            for (Way way : ways) {
                next.addAll(ways(s, way, at));
            }
            ways = next;
            at += size(s);
        }
        return ways;
    }

    private List<Way> choice(List<Step> options, Way before, int base) {
        List<Way> ways = new ArrayList<>();
        int at = base;
        for (Step s : options) {
            ways.addAll(ways(s, before, at));
            at += size(s);
        }
        return ways;
    }

    private List<Way> repeat(Step.Repeat r, Way before, int base) {
        List<Way> ways = new ArrayList<>(r.min() == 0 ? List.of(before) : List.of());
        List<Way> last = ways(r.step(), before, base);
        while (!last.isEmpty()) {
            ways.addAll(last);
            List<Way> next = new ArrayList<>();
            for (Way way : r.many() ? last : List.<Way>of()) {
                ways(r.step(), way, base).stream().filter(w -> w.end > way.end).forEach(next::add);
            }
            last = next;
        }
        return ways;
    }

    private static int size(Step step) {
        return switch (step) {
            case Step.One one -> 1;
            case Step.Sequence s -> s.steps().stream().mapToInt(Oracle::size).sum();
            case Step.Choice c -> c.options().stream().mapToInt(Oracle::size).sum();
            case Step.Repeat r -> size(r.step());
            case Step.Gap gap -> 0;
        };
    }
}
