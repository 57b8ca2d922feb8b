package org.constat.event.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.dossier.Account.Relation;
import org.constat.event.figure.Bodies;
import org.constat.event.figure.Figures;
import org.constat.event.figure.Telling;
import org.constat.event.link.Mention;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;

/** The claims of an event by what they are about. */
record Gathered(List<Mention> mentions, Map<Field, List<Telling>> told) {

    static Gathered of(List<Mention> sorted, Bodies bodies) {
        Map<Field, List<Telling>> told = new EnumMap<>(Field.class);
        for (Mention m : sorted) {
            for (Coded c : m.claims()) {
                told.computeIfAbsent(c.claim().field(), f -> new ArrayList<>()).add(Telling.of(m, c, bodies));
            }
        }
        return new Gathered(sorted, told);
    }

    Facts facts() {
        return new Facts(
                Days.of(mentions, of(Field.DATE)),
                Spots.of(mentions, of(Field.PLACE)),
                means(),
                of(Field.CONDITION),
                views(),
                of(Field.FOLLOW_UP),
                byAttackerOnly());
    }

    private Views views() {
        List<Telling> all = told.values().stream()
                .flatMap(List::stream)
                .sorted(Telling.ORDER)
                .toList();
        Strands strands = Strands.of(all);
        return new Views(strands.responsibility(), Turns.of(all, strands), strands.opposed());
    }

    List<Telling> of(Field field) {
        return told.getOrDefault(field, List.of());
    }

    private List<Account> means() {
        Map<String, List<Telling>> words = new LinkedHashMap<>();
        of(Field.MEANS)
                .forEach(t ->
                        words.computeIfAbsent(means(t), k -> new ArrayList<>()).add(t));
        return words.values().stream()
                .map(ts -> new Account(
                        ts.getFirst().coded().claim().value(), List.copyOf(ts), reports(ts), Relation.USUAL))
                .sorted(Comparator.comparingInt((Account a) -> -a.reports()))
                .toList();
    }

    /** Its codes, which are the same in every language, else its words. */
    private static String means(Telling t) {
        return switch (t.coded().claim().value()) {
            case Value.Words w when !w.codes().isEmpty() -> String.join(" ", w.codes());
            case Value.Words w -> w.text();
            case Value other -> other.toString();
        };
    }

    private static int reports(List<Telling> tellings) {
        return (int) tellings.stream().map(Telling::report).distinct().count();
    }

    /** What those attacked were, had or were about to do, where no voice but the attacker's tells it. */
    private List<Telling> byAttackerOnly() {
        return told.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.coded().claim().value() instanceof Value.Count c && "attacker".equals(c.by()))
                .sorted(Telling.ORDER)
                .toList();
    }

    Summary summary(Facts facts, Figures figures, Counts counts) {
        return new Summary(
                type(),
                new Event.Sides(side(Event.Sides::a), side(Event.Sides::b)),
                facts.days().isEmpty()
                        ? null
                        : (Value.When) facts.days().getFirst().value(),
                Spots.usual(facts.places()),
                figures.all(Field.KILLED),
                figures.all(Field.WOUNDED),
                counts);
    }

    /** As most reports have it; of two, the one that says more than "attack". */
    private EventType type() {
        Map<EventType, Integer> uses = new EnumMap<>(EventType.class);
        mentions.forEach(m -> uses.merge(m.event().type(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Map.Entry.<EventType, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey() != EventType.ATTACK && e.getKey() != EventType.OTHER)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(EventType.OTHER);
    }

    /** Each body once, those that more reports name first. */
    private List<Party> side(Function<Event.Sides, List<Party>> side) {
        Map<String, Party> first = new HashMap<>();
        Map<String, Integer> uses = new TreeMap<>();
        for (Mention m : mentions) {
            Set<String> named = new HashSet<>();
            for (Party p : side.apply(m.event().sides())) {
                String key = p.id() != null ? p.id() : p.name();
                first.putIfAbsent(key, p);
                if (named.add(key)) {
                    uses.merge(key, 1, Integer::sum);
                }
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> first.get(e.getKey()))
                .toList();
    }
}
