package org.constat.cli;

import org.constat.report.Outcome;

/** What the command tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int BUG = 1;
    public static final int USAGE = 2;
    public static final int UNREADABLE = 3;
    public static final int UNSAFE = 4;
    public static final int VERIFICATION = 5;
    public static final int PARTLY = 6;
    public static final int LOCKED = 7;

    private ExitCode() {}

    public static int of(Outcome.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> UNREADABLE;
            case UNSAFE -> UNSAFE;
        };
    }
}
