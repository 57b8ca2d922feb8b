@NullMarked
package org.constat.ledger.journal;

import org.jspecify.annotations.NullMarked;
