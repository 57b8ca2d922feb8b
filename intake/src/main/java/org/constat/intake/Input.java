package org.constat.intake;

import java.nio.file.Path;
import org.constat.report.Outcome.Refused;

/** One thing to read, found but not opened yet. */
public sealed interface Input {

    /** How people are told of it: the path as they gave it, or {@code -}. */
    String name();

    record OneFile(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }
    }

    record StandardInput() implements Input {
        @Override
        public String name() {
            return "-";
        }
    }

    /** Named by the person or met in a folder, and known to be unusable before any byte is read. */
    record Unusable(Refused refused) implements Input {
        @Override
        public String name() {
            return refused.input();
        }
    }
}
