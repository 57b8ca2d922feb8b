/** Statistics as reports state them: one from several reports put together, with the checks of their arithmetic. */
@NullMarked
package org.constat.ledger.statistic;

import org.jspecify.annotations.NullMarked;
