package org.constat.event.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.event.dossier.Turn.Kind;
import org.constat.event.figure.Telling;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** Finds what gave way to what among the claims in words. */
final class Turns {

    private static final Set<Field> MADE_GOOD = Set.of(Field.IDENTITY, Field.COMPOSITION);
    private static final Set<Field> ANNOUNCED =
            Set.of(Field.FOLLOW_UP, Field.STATUS, Field.IDENTITY, Field.COMPOSITION);
    private static final Set<Modality> OPEN =
            Set.of(Modality.PLANNED, Modality.HEDGED, Modality.NO_INDICATION, Modality.PROJECTED);
    private static final Comparator<Telling> BY_DAY = Comparator.comparing(
                    Telling::said, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Telling.ORDER);

    private final List<Turn> turns = new ArrayList<>();

    /**
     * Linear in the claims but for their sorting.
     *
     * @param told all claims of the event, in canonical order
     */
    static List<Turn> of(List<Telling> told, Strands strands) {
        Turns turns = new Turns();
        strands.byBody().stream().filter(Turns::isFirm).forEach(turns::changed);
        told.stream()
                .filter(t -> t.by().isVoice())
                .collect(Collectors.groupingBy(t -> t.by().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(turns::identified);
        turns.confirmed(told);
        return List.copyOf(turns.turns);
    }

    /** Matters on which the same thing is said in the same form: whom, or what kind of act, or a state that has a code. */
    private static boolean isFirm(List<Telling> ofOne) {
        return ofOne.getFirst().coded().claim().field() != Field.IDENTITY;
    }

    private void changed(List<Telling> ofOne) {
        Map<String, List<Telling>> values = ofOne.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(Strands::said, LinkedHashMap::new, Collectors.toList()));
        List<List<Telling>> order = List.copyOf(values.values());
        for (int i = 1; i < order.size(); i++) {
            if (isAfter(order.get(i).getFirst(), order.get(i - 1).getFirst())) {
                turns.add(new Turn(kind(order.get(i).getFirst()), order.get(i - 1), order.get(i)));
            }
        }
    }

    private static Kind kind(Telling to) {
        return to.coded().claim().value() instanceof Value.Words w && w.codes().contains("postponed")
                ? Kind.POSTPONED
                : Kind.CHANGED;
    }

    private static boolean isAfter(Telling a, Telling b) {
        return isAfter(a.said(), b.said());
    }

    private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }

    /** A body that left open who the dead are, and tells it later. */
    private void identified(List<Telling> ofOne) {
        List<Telling> open = ofOne.stream()
                .filter(t -> ANNOUNCED.contains(t.coded().claim().field()))
                .filter(t -> OPEN.contains(t.modality()))
                .toList();
        LocalDate first = open.stream()
                .map(Telling::said)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Telling> named = ofOne.stream()
                .filter(t -> MADE_GOOD.contains(t.coded().claim().field()) && t.modality() == Modality.ASSERTED)
                .filter(t -> isAfter(t.said(), first))
                .toList();
        if (!named.isEmpty()) {
            turns.add(new Turn(Kind.IDENTIFIED, open, named));
        }
    }

    /** Others name a body, and then it claims the act. */
    private void confirmed(List<Telling> told) {
        Map<String, List<Telling>> accused = told.stream()
                .filter(t -> t.coded().claim().field() == Field.ACCUSED
                        || t.coded().claim().field() == Field.SIDE_A)
                .collect(Collectors.groupingBy(Strands::said, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Telling>> owned = told.stream()
                .filter(Turns::isOwned)
                .collect(Collectors.groupingBy(Strands::said, LinkedHashMap::new, Collectors.toList()));
        owned.forEach((who, claims) -> {
            List<Telling> before = accused.getOrDefault(who, List.of()).stream()
                    .filter(t -> !isOwned(t) && isAfter(claims.getFirst(), t))
                    .toList();
            if (!before.isEmpty()) {
                turns.add(new Turn(Kind.CONFIRMED, before, claims));
            }
        });
    }

    private static boolean isOwned(Telling t) {
        Field field = t.coded().claim().field();
        List<Voice> chain = t.coded().claim().said().chain();
        return (field == Field.CLAIMED_BY || field == Field.SIDE_A)
                && !chain.isEmpty()
                && t.coded().claim().value() instanceof Value.Party p
                && isSame(chain.getLast(), p);
    }

    private static boolean isSame(Voice v, Value.Party p) {
        return p.id() != null && (p.id().equals(v.who().id()) || p.id().equals(v.family()));
    }
}
