/** The commands that keep, show and correct what was read. */
@NullMarked
package org.constat.cli.ledger;

import org.jspecify.annotations.NullMarked;
