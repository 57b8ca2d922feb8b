@NullMarked
package org.constat.ledger.custody;

import org.jspecify.annotations.NullMarked;
