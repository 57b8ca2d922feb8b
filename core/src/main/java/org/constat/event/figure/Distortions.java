package org.constat.event.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.constat.claim.Claim.Doubt;
import org.constat.claim.Modality;
import org.constat.event.figure.Distortion.Kind;
import org.jspecify.annotations.Nullable;

/** Holds each report's telling of a figure against how the others tell what the same voice said. */
final class Distortions {

    /** A report may come this many days late before it counts as one that missed the news. */
    private static final int LATE = 2;

    private final List<Distortion> found = new ArrayList<>();

    /** Linear in the tellings, and in the statements of one quantity times each other. */
    static List<Distortion> of(List<Figure> figures) {
        Distortions distortions = new Distortions();
        for (Figure f : figures) {
            f.statements().forEach(s -> distortions.retold(f.subject(), s));
            distortions.bodies(f.statements());
            distortions.none(f.statements());
        }
        distortions.found.sort(
                Comparator.comparing(Distortion::told, Telling.ORDER).thenComparing(Distortion::kind));
        return List.copyOf(distortions.found);
    }

    private void add(Kind kind, Telling told, Telling source) {
        found.add(new Distortion(kind, told, source));
    }

    private void retold(Subject subject, Statement s) {
        if (!s.by().isVoice()) {
            return;
        }
        List<Telling> own = s.tellings().stream().filter(t -> t.by().isVoice()).toList();
        Telling bound = Statements.usual(own, Statements::bound);
        Telling modality = Statements.usual(own, t -> t.modality().code());
        for (Telling t : s.tellings()) {
            if (!s.amount().equals(t.amount()) || isFirmer(t, modality)) {
                add(Kind.MODALITY_SHIFT, t, modality);
            } else if (!Statements.bound(t).equals(Statements.bound(bound))) {
                add(Kind.BOUND_CHANGED, t, bound);
            }
        }
        group(subject, own);
        term(own);
    }

    private static boolean isFirmer(Telling t, Telling source) {
        return source.modality() == Modality.HEDGED && t.modality() == Modality.ASSERTED;
    }

    private void group(Subject subject, List<Telling> own) {
        Optional<Telling> source =
                own.stream().filter(t -> t.count().of() == subject.of()).findFirst();
        source.ifPresent(usual -> own.stream()
                .filter(t -> t.count().of() != subject.of()
                        && t.amount().isNumber()
                        && !t.amount().isZero())
                .forEach(t -> add(Kind.GROUP_CHANGED, t, usual)));
    }

    private void term(List<Telling> own) {
        Optional<Telling> source = own.stream().filter(Distortions::isOpenTerm).findFirst();
        source.ifPresent(
                open -> own.stream().filter(t -> !isOpenTerm(t)).forEach(t -> add(Kind.TERM_CHANGED, t, open)));
    }

    private static boolean isOpenTerm(Telling t) {
        return t.coded().claim().doubts().contains(Doubt.AMBIGUOUS_TERM);
    }

    private void bodies(List<Statement> statements) {
        Map<String, List<Statement>> bodies = statements.stream()
                .filter(s -> s.by().isVoice() && s.hasNumber())
                .collect(Collectors.groupingBy(s -> s.by().key(), LinkedHashMap::new, Collectors.toList()));
        bodies.values().forEach(this::late);
        bodies.values().forEach(ofOne -> odd(ofOne, statements));
    }

    /** Reports that tell a figure days after the body gave another, and say nothing of the other. */
    private void late(List<Statement> ofOne) {
        for (int i = 0; i + 1 < ofOne.size(); i++) {
            Statement next = ofOne.get(i + 1);
            Set<String> informed = reports(ofOne.subList(i + 1, ofOne.size()));
            LocalDate news = next.said();
            ofOne.get(i).tellings().stream()
                    .filter(t -> isLate(t.said(), news) && !informed.contains(t.report()))
                    .forEach(t -> add(Kind.EARLIER_FIGURE, t, next.tellings().getFirst()));
        }
    }

    private static Set<String> reports(Collection<Statement> statements) {
        return statements.stream()
                .flatMap(s -> s.tellings().stream())
                .map(Telling::report)
                .collect(Collectors.toSet());
    }

    private static boolean isLate(@Nullable LocalDate told, @Nullable LocalDate news) {
        return told != null && news != null && !told.isBefore(news.plusDays(LATE));
    }

    /** A number that one report alone has from a body while others go on telling another one. */
    private void odd(List<Statement> ofOne, List<Statement> all) {
        for (Statement s : ofOne) {
            Telling told = s.tellings().getFirst();
            usual(s, ofOne).ifPresent(m -> {
                Optional<Statement> whose = whose(s, all);
                Telling source = whose.orElse(m).tellings().getFirst();
                add(whose.isPresent() ? Kind.WRONG_ATTRIBUTION : Kind.WRONG_NUMBER, told, source);
            });
        }
    }

    private static Optional<Statement> usual(Statement s, List<Statement> ofOne) {
        return s.reports() > 1
                ? Optional.empty()
                : ofOne.stream()
                        .filter(m -> !m.equals(s) && m.reports() > 1)
                        .filter(m -> isBetween(s.said(), m.said(), m.repeated()))
                        .max(Comparator.comparingInt(Statement::reports));
    }

    private static boolean isBetween(@Nullable LocalDate d, @Nullable LocalDate from, @Nullable LocalDate to) {
        return d != null && from != null && to != null && d.isAfter(from) && !d.isAfter(to);
    }

    /** One report alone has a body say "none" that says nothing of it elsewhere, while others have another find no indication. */
    private void none(List<Statement> statements) {
        Optional<Statement> noSign = statements.stream()
                .filter(s -> s.amount().equals(Amount.NO_INDICATION) && s.reports() > 1)
                .findFirst();
        noSign.ifPresent(source -> statements.stream()
                .filter(s -> s.amount().isZero() && s.by().isVoice() && s.reports() == 1)
                .filter(s -> statements.stream()
                        .noneMatch(o -> !o.equals(s) && o.by().key().equals(s.by().key())))
                .forEach(s -> add(
                        Kind.WRONG_ATTRIBUTION,
                        s.tellings().getFirst(),
                        source.tellings().getFirst())));
    }

    private static Optional<Statement> whose(Statement s, List<Statement> all) {
        Predicate<Statement> same = o -> o.amount().equals(s.amount())
                && o.by().isVoice()
                && !o.by().key().equals(s.by().key());
        return all.stream().filter(o -> o.reports() > 1 && same.test(o)).findFirst();
    }
}
