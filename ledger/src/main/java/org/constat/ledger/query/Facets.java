package org.constat.ledger.query;

import java.util.Map;
import org.constat.mention.EventType;

/**
 * How many events each value of a filter would give. A filter does not narrow its own counts: with Iraq ticked, Syria still says how many
 * events it would add.
 *
 * @param countries ISO 3166-1 alpha-2 to number, most first; {@code langs} likewise
 */
public record Facets(
        Map<String, Integer> countries,
        Map<EventType, Integer> types,
        Map<String, Integer> langs,
        int thirdParty,
        int conflict,
        int reviewed,
        int unreviewed) {}
