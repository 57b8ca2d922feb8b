@NullMarked
package org.constat.ledger.act;

import org.jspecify.annotations.NullMarked;
