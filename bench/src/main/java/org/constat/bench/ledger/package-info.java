/** How fast a ledger is: built with as many events as wanted, asked, and added to. */
@NullMarked
package org.constat.bench.ledger;

import org.jspecify.annotations.NullMarked;
