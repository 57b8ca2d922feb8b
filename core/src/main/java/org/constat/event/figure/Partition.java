package org.constat.event.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts the parts of a side together across reports: the same number of one voice is one part, whatever the language; other numbers are
 * the same part where they share the words that tell it apart, unless one voice gives both in one report.
 */
final class Partition {

    private final List<Cluster> clusters = new ArrayList<>();

    private record Cluster(List<Telling> tellings, Set<String> words, Set<Amount> amounts, Set<Place> places) {
        static Cluster of(List<Telling> tellings, Set<String> narrow) {
            Set<String> words = new TreeSet<>();
            tellings.forEach(t -> words.addAll(Words.of(t)));
            words.retainAll(narrow);
            Set<Amount> amounts = tellings.stream().map(Telling::amount).collect(Collectors.toCollection(TreeSet::new));
            return new Cluster(
                    new ArrayList<>(tellings),
                    words,
                    amounts,
                    tellings.stream().map(Place::of).collect(Collectors.toSet()));
        }

        void add(Cluster other) {
            tellings.addAll(other.tellings);
            words.addAll(other.words);
            amounts.addAll(other.amounts);
            places.addAll(other.places);
        }
    }

    private record Place(String report, String body) {
        static Place of(Telling t) {
            return new Place(t.report(), t.by().key());
        }
    }

    private Partition() {}

    /** Linear in the tellings, and in the clusters times the different numbers of the parts. */
    static Map<String, List<Telling>> of(List<Telling> parts, Set<String> narrow) {
        Partition partition = new Partition();
        parts.stream()
                .collect(Collectors.groupingBy(Groups.Figured::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ts -> Cluster.of(ts, narrow))
                .forEach(partition::place);
        return partition.named();
    }

    private void place(Cluster c) {
        clusters.stream().filter(k -> belongs(k, c)).findFirst().ifPresentOrElse(k -> k.add(c), () -> clusters.add(c));
    }

    private static boolean belongs(Cluster k, Cluster c) {
        boolean same = k.amounts().containsAll(c.amounts());
        boolean words = k.words().stream().anyMatch(c.words()::contains);
        boolean open = k.words().isEmpty() || c.words().isEmpty();
        return same ? words || open : words && c.places().stream().noneMatch(k.places()::contains);
    }

    private Map<String, List<Telling>> named() {
        Map<String, List<Telling>> named = new TreeMap<>();
        for (Cluster c : clusters) {
            c.tellings().sort(Telling.ORDER);
            String name = name(c);
            named.put(named.containsKey(name) ? name + " (" + named.size() + ")" : name, c.tellings());
        }
        return named;
    }

    /** The first words that say whom it counts, else the number. */
    private static String name(Cluster c) {
        return c.tellings().stream()
                .map(t -> t.count().category())
                .filter(words -> words.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElseGet(() -> String.valueOf(c.amounts().iterator().next().most()));
    }
}
