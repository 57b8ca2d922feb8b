package org.constat.ledger.state;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Arrangement;
import org.constat.ledger.act.Decision;
import org.constat.ledger.act.Edit;
import org.jdbi.v3.core.Handle;

/** Decisions of two people about the same. */
final class Overlap {

    private Overlap() {}

    /** The first decision after an entry that is about the same as this one. */
    static Optional<View.Logged> of(Handle handle, Decision mine, long seen) {
        View view = new View(handle, AsOf.NOW);
        return candidates(handle, mine, seen).stream()
                .flatMap(entry -> view.log(entry - 1, 1).stream())
                .filter(logged -> logged.act() instanceof Decision theirs && meet(handle, mine, theirs))
                .findFirst();
    }

    private static NavigableSet<Long> candidates(Handle handle, Decision mine, long seen) {
        TreeSet<Long> entries = new TreeSet<>();
        for (String sha256 : DecisionRows.reports(mine)) {
            ReportRows.of(handle, sha256, AsOf.NOW)
                    .ifPresent(r -> entries.addAll(DecisionRows.all(handle, r.number())));
        }
        entries.addAll(
                handle.select("SELECT entry FROM decision WHERE since > ? AND kind IN ('undo', 'decision')", seen)
                        .mapTo(Long.class)
                        .list());
        return new TreeSet<>(entries.tailSet(seen + 1));
    }

    private static boolean meet(Handle handle, Decision mine, Decision theirs) {
        return switch (theirs) {
            case Edit e -> mine instanceof Edit own && meet(own, e);
            case Arrangement a -> mine instanceof Arrangement own && !disjoint(events(own), events(a));
            case Decision.Undone u -> meetUndone(handle, mine, u);
            case Decision.Decided d ->
                mine instanceof Decision.Decided own
                        && own.question().equals(d.question())
                        && own.subject().equals(d.subject());
        };
    }

    private static boolean meetUndone(Handle handle, Decision mine, Decision.Undone theirs) {
        if (mine instanceof Decision.Undone own) {
            return own.entry() == theirs.entry();
        }
        Act undone = Acts.at(handle, theirs.entry());
        return undone instanceof Decision d && !(d instanceof Decision.Undone) && meet(handle, mine, d);
    }

    private static boolean meet(Edit mine, Edit theirs) {
        return mine.report().equals(theirs.report()) && !disjoint(claims(mine), claims(theirs));
    }

    /** Keys of the claims that an edit is about. */
    private static Set<String> claims(Edit edit) {
        return switch (edit) {
            case Edit.Corrected c -> Set.of(c.claim().key());
            case Edit.Rejected r -> Set.of(r.claim().key());
            case Edit.Dropped d -> Set.copyOf(d.mention().keys());
            case Edit.Added a ->
                a.mention() == null
                        ? Set.of()
                        : Set.of(a.claim().evidence().span().toString());
            case Edit.Told t -> Set.of();
        };
    }

    private static Set<String> events(Arrangement a) {
        return a.sides().stream().map(Arrangement.Side::event).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return Collections.disjoint(a, b);
    }
}
