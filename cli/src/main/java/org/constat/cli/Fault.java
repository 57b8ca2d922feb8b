package org.constat.cli;

/** An error people can do something about: what happened, why, and what to type next. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;
    private final String why;
    private final String next;

    public Fault(int exit, String what, String why, String next) {
        super(what);
        this.exit = exit;
        this.why = why;
        this.next = next;
    }

    int exit() {
        return exit;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String why() {
        return why;
    }

    String next() {
        return next;
    }
}
