@NullMarked
package org.constat.ledger.store;

import org.jspecify.annotations.NullMarked;
