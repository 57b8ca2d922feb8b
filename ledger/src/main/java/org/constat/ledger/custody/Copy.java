package org.constat.ledger.custody;

import java.util.Collections;
import java.util.List;
import org.constat.ledger.store.Store;
import org.jdbi.v3.core.Handle;

/**
 * Carries a journal, with all that lies beside it, from one database to another of either kind. What follows from it is left behind: it can
 * be made again.
 */
final class Copy {

    private static final int BATCH = 64;
    private static final List<Table> TABLES = List.of(
            new Table("entry", 8, "seq, kind, instant, set_back, author, payload, previous, hash"),
            new Table("payload", 6, "seq, salt, format, length, deflated, bytes"),
            new Table("capture", 3, "seq, sha256, address"),
            new Table("page", 4, "seq, length, deflated, bytes"),
            new Table("redaction", 3, "target, part, seq"));

    private Copy() {}

    /** One state of {@code from}, in one transaction of {@code to}, which must be empty; some dozens of rows at a time. */
    static void journal(Store from, Store to) {
        to.write(target -> from.read(source -> {
            TABLES.forEach(table -> table.copy(source, target));
            return 0;
        }));
    }

    private record Table(String name, int width, String columns) {

        void copy(Handle source, Handle target) {
            String marks = String.join(", ", Collections.nCopies(width, "?"));
            String insert = "INSERT INTO " + name + " (" + columns + ") VALUES (" + marks + ")";
            String key = columns.substring(0, columns.indexOf(','));
            String select = "SELECT " + columns + " FROM " + name + " WHERE " + key + " > ? AND " + key
                    + " <= ? ORDER BY " + key;
            long last = source.select("SELECT coalesce(max(" + key + "), 0) FROM " + name)
                    .mapTo(long.class)
                    .one();
            for (long after = 0; after < last; after += BATCH) {
                rows(source, select, after).forEach(row -> target.execute(insert, row));
            }
        }

        private List<Object[]> rows(Handle source, String select, long after) {
            return source.select(select, after, after + BATCH)
                    .map((row, context) -> {
                        Object[] values = new Object[width];
                        for (int i = 0; i < width; i++) {
                            values[i] = row.getObject(i + 1);
                        }
                        return values;
                    })
                    .list();
        }
    }
}
