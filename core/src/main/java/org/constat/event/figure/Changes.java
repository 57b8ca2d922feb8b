package org.constat.event.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.claim.Field;
import org.constat.event.figure.Change.Kind;
import org.constat.event.figure.Change.Link;
import org.constat.mention.Bound;
import org.jspecify.annotations.Nullable;

/** Tells from the statements of one quantity which follows which. */
final class Changes {

    /** A round number may lie this far from what it rounds. */
    private static final double ROUND = 0.125;

    private final Field field;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Field field) {
        this.field = field;
    }

    /**
     * A body that changes its figure, then bodies whose figure follows another's. Linear in the statements times the bodies.
     *
     * @param statements by time
     * @param spoken the day on which each body first said anything of the event
     */
    static List<Change> of(Field field, List<Statement> statements, Map<String, LocalDate> spoken) {
        Changes changes = new Changes(field);
        List<Statement> voiced =
                statements.stream().filter(s -> s.by().isVoice()).toList();
        Map<String, List<Statement>> bodies = LastWord.byBody(statements);
        bodies.values().forEach(changes::within);
        bodies.forEach((body, ofOne) -> changes.added(ofOne.getFirst(), spoken.get(body)));
        changes.across(voiced);
        return changes.changes;
    }

    /** Words between two numbers change nothing. */
    private void within(List<Statement> ofOne) {
        Statement from = ofOne.getFirst();
        for (Statement to : ofOne.subList(1, ofOne.size())) {
            Statement before = from;
            kind(before, to).ifPresent(k -> changes.add(new Change(k, Link.SAME_BODY, before, to)));
            from = to.amount().kind() == Amount.Kind.WORDS && from.hasNumber() ? from : to;
        }
        LastWord.reinstated(ofOne)
                .ifPresent(s -> changes.add(new Change(Kind.REINSTATED, Link.SAME_BODY, ofOne.getLast(), s)));
    }

    /** A body that had spoken of the event without this number. */
    private void added(Statement first, @Nullable LocalDate spoken) {
        if (first.hasNumber() && isAfter(first.said(), spoken)) {
            changes.add(new Change(Kind.ADDED, Link.SAME_BODY, null, first));
        }
    }

    /** A figure that goes on being repeated when another body's comes is no predecessor: both stand side by side. */
    private void across(List<Statement> voiced) {
        Map<String, Statement> last = new LinkedHashMap<>();
        for (Statement to : voiced) {
            last.values().stream()
                    .filter(from -> !from.by().key().equals(to.by().key()))
                    .filter(from -> follows(from, to))
                    .max(Statement.BY_TIME)
                    .ifPresent(from -> followed(from, to));
            if (to.hasNumber() || !last.containsKey(to.by().key())) {
                last.put(to.by().key(), to);
            }
        }
    }

    private static boolean follows(Statement from, Statement to) {
        return from.hasNumber()
                && to.hasNumber()
                && isAfter(to.said(), from.said())
                && !isAfter(from.repeated(), to.said());
    }

    /** Another body's lower figure is its own position. */
    private void followed(Statement from, Statement to) {
        Optional<Kind> kind = from.amount().equals(to.amount()) ? Optional.of(Kind.CONFIRMED) : kind(from, to);
        kind.filter(k -> k != Kind.CORRECTED_DOWN && k != Kind.REVISED_DOWN)
                .ifPresent(k -> changes.add(new Change(k, Link.OTHER_BODY, from, to)));
    }

    private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }

    private Optional<Kind> kind(Statement from, Statement to) {
        if (!to.hasNumber()) {
            return Optional.ofNullable(
                    from.hasNumber() && to.amount().kind() != Amount.Kind.WORDS ? Kind.WITHDRAWN : null);
        }
        if (!from.hasNumber()) {
            return Optional.ofNullable(isAfter(to.said(), from.said()) ? Kind.ADDED : null);
        }
        return Optional.of(isRounded(from, to) ? Kind.ROUNDED : moved(from.amount(), to.amount()));
    }

    private Kind moved(Amount from, Amount to) {
        if (to.most() > from.most() || to.most() == from.most() && to.least() > from.least()) {
            return Kind.REVISED_UP;
        }
        return field == Field.KILLED || field == Field.COMPOSITION ? Kind.CORRECTED_DOWN : Kind.REVISED_DOWN;
    }

    private static boolean isRounded(Statement a, Statement b) {
        return isRound(a, b.amount()) || isRound(b, a.amount());
    }

    private static boolean isRound(Statement round, Amount other) {
        int n = round.amount().most();
        return round.quantity() != null
                && round.quantity().bound() == Bound.ABOUT
                && n % 10 == 0
                && Math.abs(n - other.most()) <= ROUND * other.most();
    }
}
