@NullMarked
package org.constat.ledger;

import org.jspecify.annotations.NullMarked;
