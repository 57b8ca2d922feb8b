package org.constat.ledger.state;

import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * One entry on its way into the rows: all of it happens in the transaction of the handle.
 *
 * @param reports reports whose mentions it changed, {@code events} events it changed, both filled on the way
 */
record Turn(
        Handle handle, long entry, StateDigest digest, Memory memory, TreeSet<Long> reports, TreeSet<String> events) {

    Turn(Handle handle, long entry, StateDigest digest, Memory memory) {
        this(handle, entry, digest, memory, new TreeSet<>(), new TreeSet<>());
    }

    void comes(String row) {
        digest.add(StateDigest.mark(row));
    }

    void goes(String row) {
        digest.takeAway(StateDigest.mark(row));
    }
}
