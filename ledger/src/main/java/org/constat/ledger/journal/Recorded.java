package org.constat.ledger.journal;

import org.jspecify.annotations.Nullable;

/**
 * An entry with what it says.
 *
 * @param payload absent when it was redacted
 */
public record Recorded(Entry entry, @Nullable Payload payload) {}
