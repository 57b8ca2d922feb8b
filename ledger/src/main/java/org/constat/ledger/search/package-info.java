/** Words of reports, found again whatever their spelling: one analysis, kept in SQLite and in PostgreSQL alike. */
@NullMarked
package org.constat.ledger.search;

import org.jspecify.annotations.NullMarked;
