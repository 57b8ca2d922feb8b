package org.constat.event.dossier;

/**
 * How much stands behind an event.
 *
 * @param copies of the {@code reports}, those that add no origin
 * @param families bodies that speak, of which {@code thirdParty} do not fight in it
 * @param conflicts left to decide
 */
public record Counts(int reports, int copies, int origins, int families, int thirdParty, int conflicts) {}
