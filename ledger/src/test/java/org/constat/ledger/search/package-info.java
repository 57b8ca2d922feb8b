@NullMarked
package org.constat.ledger.search;

import org.jspecify.annotations.NullMarked;
