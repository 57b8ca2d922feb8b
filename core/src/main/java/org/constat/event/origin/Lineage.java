package org.constat.event.origin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The descent of what is said of one event: from reports back to the statements of first voices.
 *
 * @param descents who has it from whom, in canonical order of the reports
 * @param origins statements of first voices, in order of when they were first heard
 * @param families bodies with the right to be counted once each, in the order of their first statements
 * @param traced the origin of every claim that has one
 */
public record Lineage(
        List<Descent> descents, List<Origin> origins, List<Family> families, Map<Trace, Origin> traced, Counts counts) {

    /** A claim of a report. */
    public record Trace(String report, String claim) {}

    /**
     * What stands behind an event. Only families confirm each other; reports never do.
     *
     * @param reports texts, copies among them
     * @param copies reports that reprint another text
     * @param thirdParty families that are no party to the conflict told here
     * @param parties families that are
     */
    public record Counts(int reports, int copies, int origins, int families, int thirdParty, int parties) {}

    /**
     * The lineage of one event. The order of the mentions does not matter. Quadratic in the number of reports, since any two texts may be
     * copies.
     *
     * @param mentions all mentions of the event
     */
    public static Lineage of(Collection<Mention> mentions) {
        List<Mention> ordered = mentions.stream().sorted(Mention.CANONICAL).toList();
        Copies copies = Copies.among(ordered);
        Conflict conflict = new Conflict(ordered);
        Kin kin = new Kin(ordered, conflict);
        List<Told> told = ordered.stream()
                .flatMap(m -> m.claims().stream().flatMap(c -> Told.of(m, c, copies, kin).stream()))
                .toList();
        Map<Trace, Origin> traced = new Statements(told).traced();
        List<Origin> origins =
                traced.values().stream().distinct().sorted(Origin.IN_TIME).toList();
        List<Family> families = origins.stream().map(Origin::family).distinct().toList();
        List<Descent> descents = new Descents(ordered, copies, traced).all();
        return new Lineage(descents, origins, families, traced, counts(ordered, copies, origins, families));
    }

    private static Counts counts(List<Mention> mentions, Copies copies, List<Origin> origins, List<Family> families) {
        Set<String> reports = new HashSet<>();
        mentions.forEach(m -> reports.add(m.source().report()));
        int parties = (int) families.stream().filter(Family::party).count();
        int reprinted = (int) reports.stream().filter(copies::isCopy).count();
        return new Counts(
                reports.size(), reprinted, origins.size(), families.size(), families.size() - parties, parties);
    }

    /** The first statement that a claim goes back to; null when the report names no voice for it. */
    public @Nullable Origin origin(Mention mention, Coded claim) {
        return traced.get(new Trace(mention.source().report(), claim.id()));
    }

    /** True when the report reprints another text, by its own credit or by its words. */
    public boolean isCopy(String report) {
        return descents.stream()
                .anyMatch(d -> d.report().equals(report) && d.why().isReprint());
    }
}
