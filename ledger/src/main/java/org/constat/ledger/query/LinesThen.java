package org.constat.ledger.query;

import java.io.ByteArrayOutputStream;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.constat.ledger.query.Asked.Order;
import org.jdbi.v3.core.Handle;

/**
 * Lines as they were at an entry, made from the versions of all events: linear in the versions ever written, which takes seconds where a
 * ledger holds a million events.
 */
record LinesThen(long asOf) implements Lines {

    @Override
    public void each(Handle handle, Sieve sieve, Order order, Taker taker) {
        Weeks wanted = Weeks.of(sieve);
        NavigableMap<Integer, ByteArrayOutputStream> weeks =
                weeks(handle).subMap(wanted.first(), true, wanted.last(), true);
        for (var week : (order.falling() ? weeks.descendingMap() : weeks).entrySet()) {
            if (!taker.take(week.getKey(), new Pack(week.getValue().toByteArray()))) {
                return;
            }
        }
    }

    private TreeMap<Integer, ByteArrayOutputStream> weeks(Handle handle) {
        TreeMap<Integer, ByteArrayOutputStream> weeks = new TreeMap<>();
        handle.createQuery(LineRow.SELECT)
                .bind("asOf", asOf)
                .map((row, context) -> {
                    Line line = LineRow.line(row);
                    weeks.computeIfAbsent(Slots.weekOf(line), w -> new ByteArrayOutputStream())
                            .writeBytes(new Pack(new byte[0])
                                    .with(row.getInt("number"), line)
                                    .bytes());
                    return line.id();
                })
                .forEach(id -> {});
        return weeks;
    }
}
