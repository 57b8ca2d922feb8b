package org.constat.event.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.event.origin.Lineage;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Side;

/**
 * All that is said of an event in numbers.
 *
 * @param figures by what is counted, each whole before its parts
 * @param distortions reports that tell a figure otherwise than the voice they cite
 */
public record Figures(List<Figure> figures, List<Distortion> distortions) {

    /**
     * A pure function: the order of the mentions does not matter. The claims are sorted once; the rest is linear in them, and in the
     * different statements times the bodies that make them, which do not grow with the reports that repeat them.
     *
     * @param mentions of one event, from any report
     * @param lineage of the same mentions
     */
    public static Figures of(List<Mention> mentions, Lineage lineage) {
        return of(mentions, Bodies.of(lineage));
    }

    /** @param bodies whose word each claim is */
    public static Figures of(List<Mention> mentions, Bodies bodies) {
        Map<Field, List<Telling>> fields = new EnumMap<>(Field.class);
        mentions.stream().sorted(Mention.CANONICAL).forEach(m -> tell(m, bodies, fields));
        Map<String, LocalDate> spoken = spoken(mentions, bodies);
        Set<Groups.Figured> composed = fields.getOrDefault(Field.COMPOSITION, List.of()).stream()
                .filter(t -> t.amount().isNumber())
                .map(Groups.Figured::of)
                .collect(Collectors.toSet());
        List<Figure> figures = new ArrayList<>();
        fields.forEach((field, tellings) -> SideJoin.of(tellings)
                .forEach((side, ofSide) -> figures.addAll(side(field, side, ofSide, spoken, composed))));
        figures.sort(Comparator.comparing(Figure::subject));
        return new Figures(List.copyOf(figures), Distortions.of(figures));
    }

    private static void tell(Mention m, Bodies bodies, Map<Field, List<Telling>> fields) {
        for (Coded c : m.claims()) {
            if (isFigure(c)) {
                fields.computeIfAbsent(c.claim().field(), f -> new ArrayList<>())
                        .add(Telling.of(m, c, bodies));
            }
        }
    }

    private static boolean isFigure(Coded c) {
        Field field = c.claim().field();
        return c.claim().value() instanceof Count
                && c.repeats() == null
                && (field.isToll() || field == Field.COMPOSITION);
    }

    /** The day on which each body first said anything of the event. */
    private static Map<String, LocalDate> spoken(List<Mention> mentions, Bodies bodies) {
        Map<String, LocalDate> spoken = new HashMap<>();
        for (Mention m : mentions) {
            for (Coded c : m.claims()) {
                Telling t = Telling.of(m, c, bodies);
                LocalDate said = t.said();
                if (t.by().isVoice() && said != null) {
                    spoken.merge(t.by().key(), said, (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return spoken;
    }

    private static List<Figure> side(
            Field field,
            Side side,
            List<Telling> tellings,
            Map<String, LocalDate> spoken,
            Set<Groups.Figured> composed) {
        Groups groups = Groups.of(tellings, field == Field.KILLED ? composed : Set.of());
        List<Figure> figures = new ArrayList<>();
        if (!groups.whole().isEmpty()) {
            figures.add(figure(new Subject(field, side, ""), groups.whole(), groups.breakdowns(), spoken));
        }
        Partition.of(groups.parts(), groups.narrow())
                .forEach((group, ts) -> figures.add(figure(new Subject(field, side, group), ts, List.of(), Map.of())));
        return figures;
    }

    private static Figure figure(
            Subject subject, List<Telling> tellings, List<Breakdown> breakdowns, Map<String, LocalDate> spoken) {
        List<Statement> statements = Statements.of(tellings);
        return new Figure(
                subject,
                statements,
                Changes.of(subject.field(), statements, spoken),
                List.copyOf(breakdowns),
                Standing.of(statements));
    }

    /** The whole of a side. */
    public Optional<Figure> whole(Field field, Side of) {
        return figures.stream()
                .filter(f -> f.subject().equals(new Subject(field, of, "")))
                .findFirst();
    }

    /** Over all sides, of which each person stands on one; where a count of all is higher than what the sides add up to, that count. */
    public Standing all(Field field) {
        Standing sides =
                standing(field, Side.SIDE_A).plus(standing(field, Side.SIDE_B)).plus(standing(field, Side.CIVILIANS));
        return sides.atLeast(standing(field, Side.UNKNOWN));
    }

    private Standing standing(Field field, Side of) {
        return whole(field, of).map(Figure::standing).orElse(Standing.UNKNOWN);
    }
}
