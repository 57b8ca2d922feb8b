package org.constat.event.figure;

import java.util.List;

/**
 * Parts of a total, as one report gives them. No part is ever a rival of its total.
 *
 * @param adds whether the parts add up to the total: 7 = 5 + 2
 */
public record Breakdown(Telling whole, List<Telling> parts, boolean adds) {}
