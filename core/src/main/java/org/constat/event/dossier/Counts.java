package org.constat.event.dossier;

import org.constat.event.origin.Lineage;

/**
 * How much stands behind an event.
 *
 * @param copies of the {@code reports}, those that add no origin
 * @param families bodies that speak, of which {@code thirdParty} do not fight in it
 * @param conflicts left to decide
 */
public record Counts(int reports, int copies, int origins, int families, int thirdParty, int conflicts) {

    static Counts of(Lineage lineage, int conflicts) {
        Lineage.Counts c = lineage.counts();
        return new Counts(c.reports(), c.copies(), c.origins(), c.families(), c.thirdParty(), conflicts);
    }
}
