@NullMarked
package org.constat.ledger.state;

import org.jspecify.annotations.NullMarked;
