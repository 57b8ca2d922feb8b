package org.constat.ledger.query;

import java.util.Iterator;
import org.constat.ledger.query.Asked.Order;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** The packs that the projection keeps. */
record LinesNow() implements Lines {

    private record Row(int week, Pack pack) {}

    @Override
    public void each(Handle handle, Sieve sieve, Order order, Taker taker) {
        Weeks weeks = Weeks.of(sieve);
        String sql = "SELECT slot, lines FROM event_pack WHERE slot BETWEEN :first AND :last ORDER BY slot"
                + (order.falling() ? " DESC" : "");
        try (ResultIterator<Row> rows = handle.createQuery(sql)
                .setFetchSize(FETCH)
                .bind("first", Slots.first(weeks.first()))
                .bind("last", Slots.last(weeks.last()))
                .map((row, context) -> new Row(Slots.weekOf(row.getLong(1)), new Pack(row.getBytes(2))))
                .iterator()) {
            pass(rows, taker);
        }
    }

    /** Rows that PostgreSQL sends at a time, so that a million lines are never held at once. */
    private static final int FETCH = 256;

    private static void pass(Iterator<Row> rows, Taker taker) {
        boolean wanted = true;
        while (wanted && rows.hasNext()) {
            Row row = rows.next();
            wanted = taker.take(row.week, row.pack);
        }
    }
}
