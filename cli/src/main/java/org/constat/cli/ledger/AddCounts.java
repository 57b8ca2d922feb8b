package org.constat.cli.ledger;

import org.constat.cli.ExitCode;
import org.constat.report.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of the inputs.
 *
 * @param last reason of the last refusal
 */
record AddCounts(int inputs, int added, int reread, int already, int refused, Outcome.@Nullable Reason last) {
    static final AddCounts NONE = new AddCounts(0, 0, 0, 0, 0, null);

    AddCounts plusAdded() {
        return new AddCounts(inputs + 1, added + 1, reread, already, refused, last);
    }

    AddCounts plusReread() {
        return new AddCounts(inputs + 1, added, reread + 1, already, refused, last);
    }

    AddCounts plusAlready() {
        return new AddCounts(inputs + 1, added, reread, already + 1, refused, last);
    }

    AddCounts plusRefused(Outcome.Reason reason) {
        return new AddCounts(inputs + 1, added, reread, already, refused + 1, reason);
    }

    /** @param strict makes one refused input enough for failure */
    int exit(boolean strict) {
        boolean failed = strict ? refused > 0 : refused == inputs;
        if (!failed || last == null) {
            return ExitCode.DONE;
        }
        return inputs > 1 ? ExitCode.PARTLY : ExitCode.of(last);
    }
}
