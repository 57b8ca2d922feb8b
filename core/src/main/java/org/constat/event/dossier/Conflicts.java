package org.constat.event.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.claim.Field;
import org.constat.event.dossier.Conflict.Kind;
import org.constat.event.figure.Figure;
import org.constat.event.figure.Figures;
import org.constat.event.figure.Statement;
import org.constat.event.figure.Telling;

/** What people are asked to decide about an event. */
final class Conflicts {

    private Conflicts() {}

    static List<Conflict> of(Facts facts, Figures figures) {
        int deaths = deaths(figures);
        List<Conflict> conflicts = new ArrayList<>();
        accounts(Kind.DATE, facts.days(), deaths, conflicts);
        accounts(Kind.PLACE, facts.places(), deaths, conflicts);
        figures.figures().stream()
                .filter(Figure::isContested)
                .map(Conflicts::figure)
                .forEach(conflicts::add);
        facts.views().opposed().stream()
                .filter(o -> o.matter().equals(Strands.RESPONSIBILITY))
                .map(o -> responsibility(o.tellings(), deaths))
                .forEach(conflicts::add);
        conflicts.sort(Comparator.comparingLong(Conflicts::weight).reversed().thenComparing(Conflict::kind));
        return List.copyOf(conflicts);
    }

    private static long weight(Conflict c) {
        return (1L + c.reports()) * (1L + c.deaths());
    }

    private static int deaths(Figures figures) {
        return Objects.requireNonNullElse(figures.all(Field.KILLED).most(), 0);
    }

    private static void accounts(Kind kind, List<Account> accounts, int deaths, List<Conflict> conflicts) {
        if (accounts.stream().noneMatch(Account::isConflict)) {
            return;
        }
        List<Account> sides = accounts.stream()
                .filter(a -> a.isConflict() || a.relation() == Account.Relation.USUAL)
                .toList();
        List<Telling> positions =
                sides.stream().flatMap(a -> a.tellings().stream().limit(1)).toList();
        int reports = sides.stream().mapToInt(Account::reports).sum();
        conflicts.add(new Conflict(kind, positions, reports, deaths));
    }

    /** One claim for each thing said. */
    private static Conflict responsibility(List<Telling> tellings, int deaths) {
        Map<String, Telling> positions = new LinkedHashMap<>();
        tellings.forEach(t -> positions.putIfAbsent(Strands.said(t), t));
        int reports = (int) tellings.stream().map(Telling::report).distinct().count();
        return new Conflict(Kind.RESPONSIBILITY, List.copyOf(positions.values()), reports, deaths);
    }

    private static Conflict figure(Figure f) {
        List<Telling> positions = f.positions().stream()
                .filter(Statement::hasNumber)
                .map(s -> s.tellings().getFirst())
                .toList();
        int deaths = f.subject().field() == Field.KILLED
                ? Objects.requireNonNullElse(f.standing().most(), 0)
                : 0;
        return new Conflict(Kind.FIGURE, positions, f.reports(), deaths);
    }
}
