package org.constat.event.dossier;

import java.util.List;
import org.constat.claim.Field;
import org.constat.event.figure.Bodies;
import org.constat.event.figure.Distortion;
import org.constat.event.figure.Figures;
import org.constat.event.link.Mention;
import org.constat.event.origin.Lineage;

/**
 * Everything of one event together.
 *
 * @param lineage from reports back to first voices
 * @param mentions in canonical order
 * @param distortions reports that say something else than the voice they cite
 * @param conflicts for people to decide, those that affect most reports and deaths first
 */
public record Dossier(
        Summary summary,
        Lineage lineage,
        Facts facts,
        Figures figures,
        List<Distortion> distortions,
        List<Conflict> conflicts,
        List<Mention> mentions) {

    /**
     * A pure function: the order of the mentions does not matter. As costly as {@link Lineage#of}.
     *
     * @param mentions of one event, at least one
     */
    public static Dossier of(List<Mention> mentions) {
        List<Mention> sorted =
                mentions.stream().sorted(Mention.CANONICAL).distinct().toList();
        Lineage lineage = Lineage.of(sorted);
        Gathered gathered = Gathered.of(sorted, Bodies.of(lineage));
        Figures figures = Figures.of(sorted, lineage);
        Facts facts = gathered.facts();
        List<Conflict> conflicts = Conflicts.of(facts, figures);
        List<Distortion> words = Retold.of(facts.days(), facts.places(), gathered.of(Field.TYPE));
        return new Dossier(
                gathered.summary(facts, figures, Counts.of(lineage, conflicts.size())),
                lineage,
                facts,
                figures,
                Retold.together(figures.distortions(), words),
                conflicts,
                sorted);
    }
}
