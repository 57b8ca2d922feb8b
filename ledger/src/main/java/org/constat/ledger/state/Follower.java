package org.constat.ledger.state;

import java.util.Set;
import org.constat.ledger.act.Act;
import org.jdbi.v3.core.Handle;

/** Rows of another kind that follow from the same entries, such as a search index: written in the same transaction, rebuilt with the rest. */
public interface Follower {

    /**
     * The rows of the state are up to this entry.
     *
     * @param events those that the entry changed
     */
    void follow(Handle handle, long entry, Act act, Set<String> events);

    /** Forgets everything: all entries come again. */
    void drop(Handle handle);
}
