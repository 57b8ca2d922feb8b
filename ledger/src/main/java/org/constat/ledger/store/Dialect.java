package org.constat.ledger.store;

import java.util.Locale;

/** Which SQL is spoken. */
public enum Dialect {
    SQLITE,
    POSTGRESQL;

    /** Folder of the migrations, below this package. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
