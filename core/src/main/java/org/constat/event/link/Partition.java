package org.constat.event.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Constrained average linkage: the two groups whose mentions agree best on average are joined first, as long as they agree at all and no pair
 * across them is kept apart; of equals, those that stand first in canonical order. Above {@value #LARGE} mentions each in its order goes to the group
 * it agrees with best, compared with that group's first {@value #SEEN}.
 */
final class Partition {

    static final int LARGE = 400;
    private static final int SEEN = 12;

    private final List<Mention> mentions;
    private final List<Traits> traits;
    private final Decisions decisions;

    private Partition(List<Mention> mentions, Decisions decisions) {
        this.mentions = mentions;
        this.traits = mentions.stream().map(Traits::of).toList();
        this.decisions = decisions;
    }

    static Partition of(List<Mention> component, Decisions decisions) {
        return new Partition(component.stream().sorted(Mention.CANONICAL).toList(), decisions);
    }

    List<List<Mention>> events() {
        List<List<Integer>> groups = decided();
        List<List<Integer>> joined = mentions.size() <= LARGE ? Linkage.of(groups, this::score) : inOrder(groups);
        return joined.stream()
                .map(g -> g.stream().sorted().map(mentions::get).toList())
                .sorted((p, q) -> Mention.CANONICAL.compare(p.get(0), q.get(0)))
                .toList();
    }

    /** Negative infinity for a pair that must not be in one event. */
    private double score(int i, int j) {
        if (decisions.cannotJoin(mentions.get(i), mentions.get(j))) {
            return Double.NEGATIVE_INFINITY;
        }
        Link link = Comparison.of(traits.get(i), traits.get(j));
        return link.vetoes().isEmpty() ? link.score() : Double.NEGATIVE_INFINITY;
    }

    /** What people joined, and what is one mention, before anything is compared. */
    private List<List<Integer>> decided() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            List<Integer> group = new ArrayList<>(List.of(i));
            for (List<Integer> g : List.copyOf(groups)) {
                int now = i;
                if (g.stream().anyMatch(j -> isOne(mentions.get(j), mentions.get(now)))) {
                    group.addAll(0, g);
                    groups.remove(g);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean isOne(Mention a, Mention b) {
        return a.key().equals(b.key()) || decisions.mustJoin(a, b);
    }

    private List<List<Integer>> inOrder(List<List<Integer>> decided) {
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> next : decided) {
            List<Integer> best = null;
            double most = Link.ENOUGH;
            for (List<Integer> g : groups) {
                double agreement = agreement(g, next);
                if (agreement >= most && (best == null || agreement > most)) {
                    best = g;
                    most = agreement;
                }
            }
            if (best == null) {
                groups.add(new ArrayList<>(next));
            } else {
                best.addAll(next);
            }
        }
        return groups;
    }

    private double agreement(List<Integer> group, List<Integer> next) {
        double sum = 0;
        int n = 0;
        for (int i : next.subList(0, Math.min(SEEN, next.size()))) {
            for (int j : group.subList(0, Math.min(SEEN, group.size()))) {
                sum += score(i, j);
                n++;
            }
        }
        return sum / n;
    }
}
