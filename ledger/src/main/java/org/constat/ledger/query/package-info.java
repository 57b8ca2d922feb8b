/** Events asked for: lists, counts per value, timelines, as of now or of any entry. */
@NullMarked
package org.constat.ledger.query;

import org.jspecify.annotations.NullMarked;
