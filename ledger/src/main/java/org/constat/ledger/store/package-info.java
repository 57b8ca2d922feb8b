/** Where a ledger is kept: a SQLite file or a PostgreSQL database, opened, migrated and locked. */
@NullMarked
package org.constat.ledger.store;

import org.jspecify.annotations.NullMarked;
