package org.constat.event.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.event.dossier.Account.Relation;
import org.constat.event.figure.Distortion;
import org.constat.event.figure.Distortion.Kind;
import org.constat.event.figure.Telling;

/** Reports that give another day, place or kind of act than the voice they cite gives elsewhere. */
final class Retold {

    private final List<Distortion> found = new ArrayList<>();

    /** Linear in the claims. */
    static List<Distortion> of(List<Account> days, List<Account> places, List<Telling> types) {
        Retold retold = new Retold();
        retold.apart(Kind.WRONG_DATE, days);
        retold.apart(Kind.WRONG_PLACE, places);
        retold.types(types);
        return retold.found;
    }

    /** All of both, in order of the reports. */
    static List<Distortion> together(List<Distortion> a, List<Distortion> b) {
        return Stream.concat(a.stream(), b.stream())
                .sorted(Comparator.comparing(Distortion::told, Telling.ORDER).thenComparing(Distortion::kind))
                .toList();
    }

    /** One report of many, or one whose voice says otherwise elsewhere: a body that always says so has a position. */
    private void apart(Kind kind, List<Account> accounts) {
        if (accounts.isEmpty() || accounts.getFirst().relation() != Relation.USUAL) {
            return;
        }
        Account usual = accounts.getFirst();
        accounts.stream()
                .filter(Account::isConflict)
                .filter(a -> a.reports() * 2 <= usual.reports())
                .flatMap(a -> a.tellings().stream())
                .forEach(t -> source(t, usual).ifPresent(s -> found.add(new Distortion(kind, t, s))));
    }

    private static Optional<Telling> source(Telling t, Account usual) {
        Optional<Telling> own = usual.tellings().stream()
                .filter(u -> u.by().key().equals(t.by().key()))
                .findFirst();
        return own.isPresent() || t.by().isVoice()
                ? own
                : usual.tellings().stream().findFirst();
    }

    private void types(List<Telling> types) {
        types.stream()
                .filter(t -> t.by().isVoice())
                .collect(Collectors.groupingBy(t -> t.by().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::typesOfOne);
    }

    private void typesOfOne(List<Telling> ofOne) {
        Map<String, List<Telling>> values =
                ofOne.stream().collect(Collectors.groupingBy(Strands::said, LinkedHashMap::new, Collectors.toList()));
        List<Telling> usual = values.values().stream()
                .reduce((a, b) -> b.size() > a.size() ? b : a)
                .orElseThrow();
        values.values().stream()
                .filter(v -> v.size() * 2 <= usual.size() && isType(v.getFirst()))
                .flatMap(List::stream)
                .forEach(t -> found.add(new Distortion(Kind.MEANING_CHANGED, t, usual.getFirst())));
    }

    private static boolean isType(Telling t) {
        return t.coded().claim().field() == Field.TYPE;
    }
}
