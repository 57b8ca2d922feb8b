package org.constat.event.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constat.claim.Modality;
import org.constat.mention.Quantity;

/** Joins the tellings of one quantity to statements: what one body says, however many reports repeat it. */
final class Statements {

    private Statements() {}

    /**
     * Linear in the tellings but for the sorting of statements.
     *
     * @param tellings of one quantity, in canonical order
     */
    static List<Statement> of(List<Telling> tellings) {
        Map<Groups.Figured, List<Telling>> voiced = grouped(tellings, true);
        voiced.keySet().stream().filter(k -> k.amount().isZero()).toList().forEach(zero -> drop(zero, voiced));
        Map<Groups.Figured, List<Telling>> open = grouped(tellings, false);
        Map<Amount, Groups.Figured> first = new TreeMap<>();
        voiced.keySet().forEach(k -> first.putIfAbsent(k.amount(), k));
        open.forEach((key, ts) -> voiced.computeIfAbsent(first.getOrDefault(key.amount(), key), k -> new ArrayList<>())
                .addAll(ts));
        return voiced.values().stream()
                .map(Statements::one)
                .sorted(Statement.BY_TIME)
                .toList();
    }

    private static Map<Groups.Figured, List<Telling>> grouped(Collection<Telling> tellings, boolean voiced) {
        return tellings.stream()
                .filter(t -> t.by().isVoice() == voiced)
                .collect(Collectors.groupingBy(
                        Groups.Figured::of, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static Statement one(List<Telling> tellings) {
        tellings.sort(Telling.ORDER);
        List<Telling> own = tellings.stream().filter(t -> t.by().isVoice()).toList();
        List<Telling> source = own.isEmpty() ? tellings : own;
        Quantity quantity = usual(source, Statements::bound).quantity();
        Modality modality = usual(source, t -> t.modality().code()).modality();
        return new Statement(source.getFirst().by(), quantity, modality, List.copyOf(tellings));
    }

    static String bound(Telling t) {
        Quantity q = t.quantity();
        return q == null ? "" : q.bound().code();
    }

    /** Where a body has no indication of any, a report that has it say "none" retells that. */
    private static void drop(Groups.Figured zero, Map<Groups.Figured, List<Telling>> voiced) {
        Groups.Figured none = new Groups.Figured(zero.body(), Amount.NO_INDICATION);
        List<Telling> meant = voiced.get(none);
        List<Telling> told = voiced.get(zero);
        if (meant != null && told != null && meant.size() >= told.size()) {
            meant.addAll(told);
            voiced.remove(zero);
        }
    }

    /** The first of those who tell it as most reports do that are no copies. */
    static Telling usual(List<Telling> tellings, Function<Telling, String> how) {
        List<Telling> own = tellings.stream().filter(t -> !t.copy()).toList();
        Map<String, List<Telling>> ways = (own.isEmpty() ? tellings : own)
                .stream().collect(Collectors.groupingBy(how, LinkedHashMap::new, Collectors.toList()));
        int most = ways.values().stream().mapToInt(List::size).max().orElse(0);
        return ways.values().stream()
                .filter(way -> way.size() == most)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }
}
