package org.constat.event;

import org.constat.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its place among the report's others.
 *
 * @param id {@code C01}, {@code C02} ... in order of the text
 * @param key hash of text digest, field and span: outlives a re-reading
 * @param event number of the event it belongs to, 0 for none
 * @param repeats id of the claim that states the same figure first-hand
 */
public record Coded(
        String id,
        String key,
        Claim claim,
        int event,
        @Nullable String repeats) {}
