package org.constat.report;

/** Nothing is dropped in silence: an input is either received or listed as refused. */
public sealed interface Outcome {

    record Received(Capture capture, Report report) implements Outcome {}

    /**
     * @param what happened, and where
     * @param next what to type or change to go on
     */
    record Refused(String input, Reason reason, String what, String next) implements Outcome {}

    /** Why an input was refused; the command line maps each to an exit code. */
    enum Reason {
        UNREADABLE,
        UNSAFE
    }
}
