@NullMarked
package org.constat.ledger.query;

import org.jspecify.annotations.NullMarked;
