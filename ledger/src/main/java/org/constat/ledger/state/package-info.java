/** The state that follows from the journal: reports, mentions, events, decisions, each as of any entry. */
@NullMarked
package org.constat.ledger.state;

import org.jspecify.annotations.NullMarked;
