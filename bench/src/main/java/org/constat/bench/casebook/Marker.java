package org.constat.bench.casebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Field;
import org.constat.event.dossier.Dossier;
import org.constat.event.dossier.Turn;
import org.constat.event.figure.Change;
import org.constat.event.figure.Distortion;
import org.constat.event.figure.Figure;
import org.constat.event.figure.Statement;
import org.constat.event.figure.Telling;
import org.jspecify.annotations.Nullable;

/** Holds the answers of one file against the dossier made of its claims. The answers are seen here only. */
final class Marker {

    private static final Map<String, Set<Change.Kind>> KINDS = Map.of(
            "update_up", Set.of(Change.Kind.REVISED_UP),
            "update_down", Set.of(Change.Kind.REVISED_DOWN),
            "correction_down", Set.of(Change.Kind.CORRECTED_DOWN),
            "rounding", Set.of(Change.Kind.ROUNDED),
            "addition", Set.of(Change.Kind.ADDED),
            "confirmation", Set.of(Change.Kind.CONFIRMED),
            "retraction", Set.of(Change.Kind.WITHDRAWN));
    private static final Map<String, Set<Turn.Kind>> TURNS = Map.of(
            "position_change", Set.of(Turn.Kind.CHANGED),
            "identification", Set.of(Turn.Kind.IDENTIFIED),
            "confirmation", Set.of(Turn.Kind.CONFIRMED),
            "plan_slipped", Set.of(Turn.Kind.POSTPONED),
            "retraction", Set.of(Turn.Kind.CHANGED),
            "text_correction", Set.of(Turn.Kind.CHANGED));
    private static final Map<String, Distortion.Kind> DISTORTIONS = Map.of(
            "modality_shift", Distortion.Kind.MODALITY_SHIFT,
            "bound_changed", Distortion.Kind.BOUND_CHANGED,
            "group_changed", Distortion.Kind.GROUP_CHANGED,
            "subset_as_total", Distortion.Kind.GROUP_CHANGED,
            "group_merge", Distortion.Kind.GROUP_MERGE,
            "wrong_number", Distortion.Kind.WRONG_NUMBER,
            "earlier_figure", Distortion.Kind.EARLIER_FIGURE,
            "wrong_attribution", Distortion.Kind.WRONG_ATTRIBUTION,
            "wrong_date", Distortion.Kind.WRONG_DATE,
            "meaning_changed", Distortion.Kind.MEANING_CHANGED);

    private final Casefile file;
    private final Dossier dossier;
    private final List<Answer> answers = new ArrayList<>();

    private Marker(Casefile file) {
        this.file = file;
        this.dossier = Dossier.of(file.mentions());
    }

    static List<Answer> mark(Casefile file) {
        Marker marker = new Marker(file);
        file.answers("revisions").forEach(marker::revision);
        file.answers("disagreements").forEach(marker::disagreement);
        file.answers("distortions").forEach(marker::distortion);
        return marker.answers;
    }

    /** Distortions that no coder noted, among them those that none looked for. */
    static int unlisted(Casefile file) {
        Set<String> listed = new HashSet<>();
        file.answers("distortions").forEach(d -> listed.add(d.string("report")));
        return Dossier.of(file.mentions()).distortions().stream()
                .filter(d -> !listed.contains(Values.report(d.told())))
                .toList()
                .size();
    }

    private void add(String section, Entry wanted, String kind, boolean found, boolean right) {
        answers.add(new Answer(file.id(), section, kind, wanted, found, right));
    }

    private void revision(Entry wanted) {
        String kind = wanted.string("kind");
        Values from = Values.of(wanted.inside("from"));
        Values to = Values.of(wanted.inside("to"));
        Field field = Values.field(wanted.string("attribute"));
        if (field == null || !to.hasNumber()) {
            turn(wanted, kind, from, to);
            return;
        }
        List<Figure> figures = dossier.figures().figures().stream()
                .filter(f -> f.subject().field() == field)
                .toList();
        boolean found = figures.stream().anyMatch(f -> f.changes().stream().anyMatch(c -> leads(c, from, to)));
        boolean right =
                figures.stream().anyMatch(f -> new Steps(f, KINDS.getOrDefault(kind, Set.of())).leads(from, to));
        add("revision", wanted, kind, found || right, right);
    }

    private static boolean leads(Change c, Values from, Values to) {
        Statement before = c.from();
        return to.is(c.to()) && (before == null ? !from.hasNumber() : from.is(before));
    }

    private void turn(Entry wanted, String kind, Values from, Values to) {
        List<Turn> turns = dossier.facts().views().turns().stream()
                .filter(t -> t.from().stream().anyMatch(from::isIn)
                        && t.to().stream().anyMatch(to::isIn))
                .toList();
        Set<Turn.Kind> kinds = TURNS.getOrDefault(kind, Set.of());
        add("revision", wanted, kind, !turns.isEmpty(), turns.stream().anyMatch(t -> kinds.contains(t.kind())));
    }

    private void disagreement(Entry wanted) {
        List<Values> positions =
                wanted.list("positions").stream().map(Values::of).toList();
        Field field = Values.field(wanted.string("attribute"));
        List<Values> numbered = positions.stream().filter(Values::hasNumber).toList();
        if (field == null || numbered.size() < 2) {
            words(wanted, positions);
            return;
        }
        List<Figure> figures = dossier.figures().figures().stream()
                .filter(f -> f.subject().field() == field)
                .filter(f ->
                        numbered.stream().allMatch(p -> f.statements().stream().anyMatch(p::is)))
                .toList();
        add(
                "disagreement",
                wanted,
                "numbers",
                !figures.isEmpty(),
                figures.stream().anyMatch(f -> stands(f, numbered)));
    }

    /** At least two of the positions are last words of two bodies. */
    private static boolean stands(Figure f, List<Values> positions) {
        return positions.stream()
                        .filter(p -> f.positions().stream().anyMatch(p::is))
                        .count()
                > 1;
    }

    /** Two positions in words, or one and silence: each is a claim of another voice in the facts. */
    private void words(Entry wanted, List<Values> positions) {
        boolean found = dossier.facts().views().opposed().stream()
                .anyMatch(o -> positions.stream()
                                .filter(p -> o.tellings().stream().anyMatch(p::isIn))
                                .count()
                        > 1);
        add("disagreement", wanted, "words", found, found);
    }

    private void distortion(Entry wanted) {
        String kind = wanted.string("kind");
        List<Distortion> found = dossier.distortions().stream()
                .filter(d -> Values.report(d.told()).equals(wanted.string("report")))
                .filter(d -> isAbout(d.told(), wanted.string("attribute")))
                .toList();
        Distortion.@Nullable Kind right = DISTORTIONS.get(kind);
        add("distortion", wanted, kind, !found.isEmpty(), found.stream().anyMatch(d -> d.kind() == right));
    }

    private static boolean isAbout(Telling told, String attribute) {
        return told.coded().claim().evidence().rule().equals("casebook/" + attribute);
    }
}
