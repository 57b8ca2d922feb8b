package org.constat.event.dossier;

import java.util.List;
import org.constat.claim.Field;
import org.constat.event.figure.Bodies;
import org.constat.event.figure.Distortion;
import org.constat.event.figure.Figures;
import org.constat.event.link.Mention;

/**
 * Everything of one event together.
 *
 * @param mentions in canonical order
 * @param distortions reports that say something else than the voice they cite
 * @param conflicts for people to decide, those that affect most reports and deaths first
 */
public record Dossier(
        Summary summary,
        Facts facts,
        Figures figures,
        List<Distortion> distortions,
        List<Conflict> conflicts,
        List<Mention> mentions) {

    /**
     * A pure function: the order of the mentions does not matter. As costly as {@link Figures#of}.
     *
     * @param mentions of one event, at least one
     */
    public static Dossier of(List<Mention> mentions) {
        return of(mentions, Bodies.asRead());
    }

    /** @param bodies whose word each claim is */
    public static Dossier of(List<Mention> mentions, Bodies bodies) {
        List<Mention> sorted =
                mentions.stream().sorted(Mention.CANONICAL).distinct().toList();
        Gathered gathered = Gathered.of(sorted, bodies);
        Figures figures = Figures.of(sorted, bodies);
        Facts facts = gathered.facts();
        List<Conflict> conflicts = Conflicts.of(facts, figures);
        List<Distortion> words = Retold.of(facts.days(), facts.places(), gathered.of(Field.TYPE));
        return new Dossier(
                gathered.summary(facts, figures, conflicts.size()),
                facts,
                figures,
                Retold.together(figures.distortions(), words),
                conflicts,
                sorted);
    }
}
