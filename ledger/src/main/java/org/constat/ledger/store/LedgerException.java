package org.constat.ledger.store;

import org.jspecify.annotations.Nullable;

/** Why a ledger could not be opened, read or written; nothing of the transaction at hand was written. */
public final class LedgerException extends RuntimeException {

    /** The command line maps each to an exit code. */
    public enum Reason {
        MISSING,
        NOT_A_LEDGER,
        NEWER,
        LOCKED,
        FULL,
        READ_ONLY,
        DAMAGED,
        UNREACHABLE,
        REFUSED
    }

    private final Reason reason;
    private final String what;
    private final String next;

    /**
     * @param what happened, and where
     * @param next what to type or change to go on
     */
    public LedgerException(Reason reason, String what, String next, @Nullable Throwable cause) {
        super(what + " " + next, cause);
        this.reason = reason;
        this.what = what;
        this.next = next;
    }

    public LedgerException(Reason reason, String what, String next) {
        this(reason, what, next, null);
    }

    public Reason reason() {
        return reason;
    }

    public String what() {
        return what;
    }

    public String next() {
        return next;
    }
}
