package org.constat.event.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.constat.event.origin.Lineage.Trace;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes claims together into statements: what one desk of a body says in one stretch of days. A figure that a body is said to have given by
 * two mouths, or that a later report gives again, is one statement: that of the mouth most reports name, copies not counted.
 */
final class Statements {

    /** Days of silence after which a desk that speaks again makes another statement. */
    private static final int SILENCE = 7;

    private static final Comparator<Told> IN_TIME =
            Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Claims of one desk that may turn out to be one statement; {@code n} numbers them in a fixed order. */
    private record Stretch(int n, List<Told> told) {}

    private final Map<Told, Stretch> stretches = new LinkedHashMap<>();
    private final Map<String, Stretch> givenBy = new HashMap<>();
    private int count;

    /** @param told in canonical order of the reports */
    Statements(List<Told> told) {
        Map<String, String> heard = heardAlike(told);
        Map<String, List<Told>> desks = new TreeMap<>();
        for (Told t : told) {
            desks.computeIfAbsent(found(desk(t), heard), d -> new ArrayList<>()).add(t);
        }
        desks.values().forEach(this::stretch);
        Map<String, List<Told>> figures = new TreeMap<>();
        for (Told t : told) {
            if (t.figure() != null) {
                figures.computeIfAbsent(t.family().id() + " " + t.figure(), f -> new ArrayList<>())
                        .add(t);
            }
        }
        figures.forEach((figure, of) -> givenBy.put(figure, mostNamed(of)));
    }

    /** A body's own word, the word of its officials, and that of another branch of one state are told apart. */
    private static String desk(Told t) {
        Party who = t.voice().who();
        return t.family().id() + " " + (t.isOfficials() ? "officials of " + who.id() : branch(who.kind()));
    }

    /** Officials called by two names, of whom one medium heard one figure, are the same officials: desks that go with another. */
    private static Map<String, String> heardAlike(List<Told> told) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> with = new HashMap<>();
        for (Told t : told) {
            if (t.isOfficials() && t.figure() != null && t.medium() != null) {
                String desk = found(desk(t), with);
                String heard = t.family().id() + " " + t.medium() + " " + t.figure();
                String other = found(first.computeIfAbsent(heard, h -> desk), with);
                if (!other.equals(desk)) {
                    with.put(desk, other);
                }
            }
        }
        return with;
    }

    private static String found(String desk, Map<String, String> with) {
        String now = desk;
        for (String next = with.get(now); next != null; next = with.get(now)) {
            now = next;
        }
        return now;
    }

    /** The press cell of an army speaks for the army. */
    private static PartyKind branch(PartyKind kind) {
        return kind == PartyKind.AGENCY ? PartyKind.STATE_FORCES : kind;
    }

    /** What was said without a week's silence between; what has no day stands last and begins nothing. */
    private void stretch(List<Told> desk) {
        Stretch now = null;
        LocalDate last = null;
        for (Told t : desk.stream().sorted(IN_TIME).toList()) {
            LocalDate day = t.day();
            boolean goesOn = day == null || last != null && ChronoUnit.DAYS.between(last, day) <= SILENCE;
            if (now == null || !goesOn) {
                now = new Stretch(count++, new ArrayList<>());
            }
            now.told.add(t);
            stretches.put(t, now);
            last = day == null ? last : day;
        }
    }

    private Stretch mostNamed(List<Told> told) {
        Map<Stretch, Long> reports = new LinkedHashMap<>();
        for (Told t : told) {
            reports.merge(of(t), t.reprinted() ? 0L : 1L, Long::sum);
        }
        return reports.entrySet().stream()
                .min(Map.Entry.<Stretch, Long>comparingByValue()
                        .reversed()
                        .thenComparingInt(e -> e.getKey().n()))
                .orElseThrow()
                .getKey();
    }

    private Stretch of(Told t) {
        return Objects.requireNonNull(stretches.get(t), "every claim stands in a stretch");
    }

    private @Nullable Stretch giver(Told t) {
        return t.figure() == null ? null : givenBy.get(t.family().id() + " " + t.figure());
    }

    /** Officials answer for what they are quoted with. Else: where its figure is given; what gives none stays with its desk, or follows its desk's figures where they all went elsewhere. */
    private Stretch target(Told t) {
        Stretch giver = giver(t);
        Stretch own = of(t);
        if (giver != null || t.isOfficials()) {
            return giver == null || t.isOfficials() && !isSameDesk(giver, t) ? own : giver;
        }
        Stretch followed = null;
        for (Told other : own.told) {
            Stretch there = giver(other);
            if (there != null && there.n() == own.n()) {
                return own;
            }
            boolean beside = other.trace().report().equals(t.trace().report());
            followed = there != null && (followed == null || beside) ? there : followed;
        }
        return followed == null ? own : followed;
    }

    private static boolean isSameDesk(Stretch stretch, Told t) {
        return stretch.told.stream().anyMatch(other -> desk(other).equals(desk(t)));
    }

    Map<Trace, Origin> traced() {
        Map<Integer, List<Told>> statements = new TreeMap<>();
        stretches
                .keySet()
                .forEach(t -> statements
                        .computeIfAbsent(target(t).n(), n -> new ArrayList<>())
                        .add(t));
        Map<Trace, Origin> traced = new LinkedHashMap<>();
        for (List<Told> statement : statements.values()) {
            Origin origin = origin(statement);
            statement.forEach(t -> traced.put(t.trace(), origin));
        }
        return traced;
    }

    private static Origin origin(List<Told> statement) {
        List<Told> ordered = statement.stream().sorted(IN_TIME).toList();
        List<String> reports =
                ordered.stream().map(t -> t.trace().report()).distinct().toList();
        Told first = ordered.getFirst();
        return new Origin(first.family(), first.voice().who().name(), first.day(), reports);
    }
}
