package org.constat.cli.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.constat.cli.Streams;
import org.constat.cli.Terminal;

/** How far a long command is: a bar where the messages go to a terminal, else one line at the start. */
final class Progress {
    private static final int WIDTH = 40;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Terminal terminal;
    private final InstantSource clock;
    private final String what;
    private final int of;
    private final Instant start;
    private final boolean drawing;
    private Instant drawn = Instant.EPOCH;

    /** @param what is done, with its number: "reading 41 files" */
    Progress(Terminal terminal, InstantSource clock, String what, int of, boolean quiet) {
        this.terminal = terminal;
        this.clock = clock;
        this.what = what;
        this.of = of;
        this.drawing = !quiet && terminal.isTerminal(Streams.ERR);
        start = clock.instant();
        if (!quiet && !drawing) {
            terminal.message(" " + what);
        }
    }

    void at(int done) {
        Instant now = clock.instant();
        if (drawing && (done == of || Duration.between(drawn, now).compareTo(PAUSE) >= 0)) {
            drawn = now;
            terminal.passing(line(done, Duration.between(start, now)));
        }
    }

    /** Leaves the finished bar standing. */
    void end() {
        if (drawing) {
            terminal.passing("");
            terminal.message(line(of, Duration.between(start, clock.instant())));
        }
    }

    private String line(int done, Duration time) {
        int full = of == 0 ? WIDTH : (int) ((long) WIDTH * done / of);
        return " " + what + " " + "\u2501".repeat(full) + "\u2500".repeat(WIDTH - full) + " " + done + "/" + of + "  "
                + String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
