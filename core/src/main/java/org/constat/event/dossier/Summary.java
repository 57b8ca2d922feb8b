package org.constat.event.dossier;

import org.constat.event.Event;
import org.constat.event.figure.Standing;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/**
 * One event in one line, for lists, maps and filters; its first four parts make the title. The same mentions give the same summary, in
 * whatever order they came.
 *
 * @param type as most reports have it
 * @param days as most reports have them; absent where none says
 * @param place the most precise one that most reports allow
 * @param killed over all sides; {@code wounded} likewise
 */
public record Summary(
        EventType type,
        Event.Sides sides,
        Value.@Nullable When days,
        Value.@Nullable Place place,
        Standing killed,
        Standing wounded,
        Counts counts) {}
