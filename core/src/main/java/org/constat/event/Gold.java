package org.constat.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.claim.Field;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a careful coder takes from a text, and how much of it a reading has. A gold claim is found when a claim of the reading, each used
 * once, overlaps its words by half and has its field, value, modality and chain of voices. Keys as in {@code demo/README.md}. Quadratic
 * in the claims of one report.
 */
public final class Gold {

    private static final double OVERLAP = 0.5;
    private static final Set<Field> FURTHER_MENTIONS =
            Set.of(Field.TYPE, Field.DATE, Field.PLACE, Field.SIDE_A, Field.SIDE_B);

    /**
     * A difference between coder and reading.
     *
     * @param expected what the coder says; empty when the reading says too much
     * @param read what the reading says there instead; for a claim that is missed, why the nearest one is another
     * @param rule id of the rule that read it; empty when none did
     */
    public record Miss(String field, Span span, String expected, String read, String rule) {}

    /** Whether a claim of the reading is one of the coder's; of claims that he neither has nor excludes nothing is said. */
    public record Judged(String rule, String field, boolean right) {}

    /** @param spurious what the coder has not */
    public record Score(int right, int wanted, List<Miss> missed, List<Miss> spurious, List<Judged> judged) {}

    private final Map<String, @Nullable Object> gold;
    private final String text;
    private final List<Found> pool = new ArrayList<>();
    private final Set<Found> used = new HashSet<>();
    private final Set<Found> wrong = new HashSet<>();

    public Gold(Map<String, @Nullable Object> gold, Reading reading) {
        this.gold = gold;
        this.text = reading.report().text();
        reading.claims().forEach(c -> pool.add(new Found(c.claim(), null)));
        reading.statistics().tallies().forEach(t -> pool.add(new Found(null, t.tally())));
    }

    /** @throws IllegalStateException when the gold quotes words that are not in the text */
    public Score score() {
        List<Wanted> wanted = new ArrayList<>(Wanted.all(gold.get("claims")));
        wanted.addAll(Wanted.all(gold.get("tallies")));
        List<Miss> missed =
                wanted.stream().map(this::miss).filter(Objects::nonNull).toList();
        List<Miss> spurious = spurious(wanted);
        return new Score(wanted.size() - missed.size(), wanted.size(), missed, spurious, judged());
    }

    /** Null when a claim that is not yet used is the one wanted. */
    private @Nullable Miss miss(Wanted wanted) {
        Span span = wanted.span(text);
        Found nearest = null;
        List<String> fewest = List.of();
        for (Found found : pool) {
            if (used.contains(found) || overlap(span, found.evidence().span()) < OVERLAP) {
                continue;
            }
            List<String> faults = wanted.faults(found);
            if (faults.isEmpty()) {
                used.add(found);
                return null;
            }
            if (nearest == null || faults.size() < fewest.size()) {
                nearest = found;
                fewest = faults;
            }
        }
        if (nearest == null) {
            return new Miss(wanted.field(), span, wanted.shown(), "not found", "");
        }
        if (nearest.field().equals(wanted.field())) {
            wrong.add(nearest);
        }
        return new Miss(
                wanted.field(),
                span,
                wanted.shown(),
                String.join(", ", fewest),
                nearest.evidence().rule());
    }

    private List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (Found found : pool) {
            if (used.contains(found) || wrong.contains(found)) {
                judged.add(new Judged(found.evidence().rule(), found.field(), used.contains(found)));
            }
        }
        return judged;
    }

    private List<Miss> spurious(List<Wanted> wanted) {
        List<Span> allowed = new ArrayList<>();
        wanted.forEach(w -> allowed.add(w.span(text)));
        Wanted.list(gold.get("optional")).forEach(o -> allowed.add(Wanted.span(o, text)));
        List<Span> never = Wanted.list(gold.get("not_events")).stream()
                .map(o -> Wanted.span(o, text))
                .toList();
        List<Miss> spurious = new ArrayList<>();
        for (Found found : pool) {
            Span at = found.evidence().span();
            boolean further = found.claim() != null
                    && FURTHER_MENTIONS.contains(found.claim().field());
            boolean outside =
                    !used.contains(found) && !further && allowed.stream().noneMatch(at::touches);
            if (outside || never.stream().anyMatch(n -> overlap(n, at) > OVERLAP)) {
                wrong.add(found);
                spurious.add(new Miss(
                        found.field(), at, "", found.shown(), found.evidence().rule()));
            }
        }
        return spurious;
    }

    private static double overlap(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return Math.max(0, both) / (double) Math.max(1, all);
    }
}
