package org.constat.ledger.custody;

import java.util.Optional;
import org.constat.ledger.custody.Contents.Deleted;
import org.jdbi.v3.core.Handle;

/**
 * Deletes payloads and pages, and leaves their digests, numbers and places in the chain. The entry that decides it is appended first, in the
 * same transaction, and says itself what went: nothing else counts as a decision when the ledger is verified.
 */
public final class Redaction {

    static final String PAYLOAD = "payload";
    static final String PAGE = "page";

    private Redaction() {}

    /**
     * Call {@link org.constat.ledger.store.Store#scrub} when the transaction is written.
     *
     * @param decision number of the redaction's entry
     */
    public static void carryOut(Handle transaction, long decision, Deleted deleted) {
        deleted.payloads().stream().sorted().forEach(seq -> delete(transaction, PAYLOAD, seq, decision));
        deleted.pages().stream().sorted().forEach(seq -> delete(transaction, PAGE, seq, decision));
    }

    private static void delete(Handle transaction, String part, long seq, long decision) {
        if (decision(transaction, part, seq).isPresent()) {
            return;
        }
        transaction.execute("INSERT INTO redaction (target, part, seq) VALUES (?, ?, ?)", seq, part, decision);
        transaction.execute("DELETE FROM " + part + " WHERE seq = ?", seq);
    }

    /** Number of the entry that decided that this part of an entry goes. */
    static Optional<Long> decision(Handle handle, String part, long seq) {
        return handle.select("SELECT seq FROM redaction WHERE target = ? AND part = ?", seq, part)
                .mapTo(Long.class)
                .findOne();
    }

    static boolean stillThere(Handle handle, String part, long seq) {
        return handle.select("SELECT 1 FROM " + part + " WHERE seq = ?", seq)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
