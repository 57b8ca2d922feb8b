/** Entries that are only ever added, chained by their hashes, with their payloads beside them. */
@NullMarked
package org.constat.ledger.journal;

import org.jspecify.annotations.NullMarked;
