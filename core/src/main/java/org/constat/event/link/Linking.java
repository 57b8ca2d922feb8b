package org.constat.event.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events that a set of mentions held in memory tells of, by the same three functions as a ledger: mentions that share a key are compared,
 * those that agree form components, components fall into events.
 */
public final class Linking {

    private final List<Mention> mentions;
    private final List<Traits> traits;
    private final Map<Long, List<Integer>> blocks = new HashMap<>();
    private final Map<String, List<Integer>> joined = new HashMap<>();
    private final Decisions decisions;
    private final boolean[] seen;

    private Linking(List<Mention> mentions, Decisions decisions) {
        this.mentions = mentions.stream().sorted(Mention.CANONICAL).toList();
        this.traits = this.mentions.stream().map(Traits::of).toList();
        this.decisions = decisions;
        this.seen = new boolean[mentions.size()];
        for (int i = 0; i < traits.size(); i++) {
            for (long key : Blocks.of(traits.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        decide();
    }

    /** The events, each in canonical order, by their first mention. Linear in mentions times the size of a block. */
    public static List<List<Mention>> events(List<Mention> mentions, Decisions decisions) {
        return new Linking(mentions, decisions).events();
    }

    private void decide() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            byKey.computeIfAbsent(mentions.get(i).key(), k -> new ArrayList<>()).add(i);
        }
        byKey.forEach((key, all) ->
                joined.computeIfAbsent(key, k -> new ArrayList<>()).addAll(all));
        for (Decisions.Pair pair : decisions.must()) {
            joined.computeIfAbsent(pair.a(), k -> new ArrayList<>()).addAll(byKey.getOrDefault(pair.b(), List.of()));
            joined.computeIfAbsent(pair.b(), k -> new ArrayList<>()).addAll(byKey.getOrDefault(pair.a(), List.of()));
        }
    }

    private List<List<Mention>> events() {
        List<List<Mention>> events = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (!seen[i]) {
                events.addAll(Linker.cluster(component(i), decisions));
            }
        }
        return events.stream()
                .sorted((p, q) -> Mention.CANONICAL.compare(p.get(0), q.get(0)))
                .toList();
    }

    private List<Mention> component(int first) {
        List<Mention> component = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int i = open.remove();
            component.add(mentions.get(i));
            for (int j : neighbours(i)) {
                if (!seen[j]) {
                    seen[j] = true;
                    open.add(j);
                }
            }
        }
        return component;
    }

    private Set<Integer> neighbours(int i) {
        Set<Integer> candidates = new TreeSet<>();
        for (long key : Blocks.of(traits.get(i))) {
            candidates.addAll(blocks.getOrDefault(key, List.of()));
        }
        candidates.removeIf(
                j -> seen[j] || !Comparison.of(traits.get(i), traits.get(j)).joins());
        candidates.addAll(joined.getOrDefault(mentions.get(i).key(), List.of()));
        return candidates;
    }
}
