package org.constat.event.origin;

/**
 * A body that may speak through many mouths and still is one witness.
 *
 * @param id key of the language data, or a name where the tables know none
 * @param name as it is first called
 * @param party whether it is a party to the conflict in this event
 */
public record Family(String id, String name, boolean party) {}
