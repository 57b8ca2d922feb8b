package org.constat.cli;

/** What the command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int UNSAFE = 4;
    static final int PARTLY = 6;

    private ExitCode() {}
}
