package org.constat.ledger.state;

import org.constat.event.link.Mention;

/**
 * A mention as it stands in the rows.
 *
 * @param since entry from which it stands so
 */
public record Kept(MentionId id, long since, Mention mention) {}
