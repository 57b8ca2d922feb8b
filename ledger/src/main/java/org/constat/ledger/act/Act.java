package org.constat.ledger.act;

import java.util.List;
import java.util.Map;
import org.constat.event.Reading;
import org.constat.ledger.capture.Provenance;
import org.constat.ledger.journal.Kind;
import org.constat.report.Outcome;
import org.jspecify.annotations.Nullable;

/** What one journal entry says. State follows from acts alone, in the order of their entries. */
public sealed interface Act permits Act.Captured, Act.Read, Linked, Decision, Act.Redacted, Act.Released, Act.Refused {

    /**
     * Bytes were received; they lie beside the entry.
     *
     * @param report SHA-256 of the bytes
     */
    record Captured(String report, Provenance how) implements Act {

        /** Under which versions of one page are found; absent for what no server gave. */
        public @Nullable String address() {
            return how.answer() == null ? null : how.address();
        }
    }

    /**
     * A report was read; a later reading of the same report supersedes an earlier one.
     *
     * @param address where the report was fetched, absent for files
     */
    record Read(Reading reading, @Nullable String address) implements Act {}

    /**
     * Text is hidden for good: the payloads of {@code instead} are deleted, and what is left of each stands here. A later redaction of the same
     * report repeats what earlier ones say.
     *
     * @param report the report whose text is hidden
     * @param instead per entry whose payload went, the act that stands for it from then on
     * @param pages entries of the captures whose bytes went
     */
    record Redacted(String report, List<Remnant> instead, List<Long> pages, String reason) implements Act {}

    /** What is left of one entry after a redaction. */
    record Remnant(long entry, Act act) {}

    /**
     * A numbered release was published.
     *
     * @param upTo entry it is drawn from
     * @param files per file name, its SHA-256
     */
    record Released(String name, long upTo, Map<String, String> files) implements Act {}

    /** An input was refused, and why. */
    record Refused(String input, Outcome.Reason why, String what, String next) implements Act {}

    /** The kind of entry it is told by. */
    default Kind kind() {
        return Form.of(this).kind();
    }
}
