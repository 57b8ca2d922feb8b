/** What was read, kept for good: an append-only journal and the state that follows from it. */
@NullMarked
package org.constat.ledger;

import org.jspecify.annotations.NullMarked;
