/** Pages as received: their bytes, named by their digest, and how they were received. */
@NullMarked
package org.constat.ledger.capture;

import org.jspecify.annotations.NullMarked;
