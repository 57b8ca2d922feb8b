/** What a journal entry says: one record per kind, and the bytes it is kept in. */
@NullMarked
package org.constat.ledger.act;

import org.jspecify.annotations.NullMarked;
