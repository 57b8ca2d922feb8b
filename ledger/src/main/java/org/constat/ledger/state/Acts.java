package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Codec;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Payload;
import org.constat.ledger.journal.Recorded;
import org.jdbi.v3.core.Handle;

/** What entries say; of those whose payload was redacted, what the redaction left of them. */
public final class Acts {

    private Acts() {}

    /** @throws IllegalArgumentException when there is no such entry */
    public static Act at(Handle handle, long entry) {
        Recorded recorded = Journal.at(handle, entry)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no entry " + entry + " in the journal; constat log lists them"));
        return of(handle, recorded);
    }

    static Act of(Handle handle, Recorded recorded) {
        Payload payload = recorded.payload();
        return payload == null ? remnant(handle, recorded.entry().seq()) : Codec.decode(payload);
    }

    private static Act remnant(Handle handle, long entry) {
        Act.Redacted redacted = (Act.Redacted) at(handle, redaction(handle, entry));
        return redacted.instead().stream()
                .filter(r -> r.entry() == entry)
                .findFirst()
                .map(Act.Remnant::act)
                .orElseThrow(() -> new IllegalStateException("nothing was left of entry " + entry
                        + " by its redaction; constat verify says what is damaged"));
    }

    /** Entries of the redactions that hid an entry, one after the other. */
    static List<Long> redactions(Handle handle, long entry) {
        List<Long> found = new ArrayList<>();
        Optional<Long> next = by(handle, entry);
        while (next.isPresent()) {
            found.add(next.get());
            next = by(handle, next.get());
        }
        return found;
    }

    private static Optional<Long> by(Handle handle, long entry) {
        return handle.select("SELECT seq FROM redaction WHERE target = ? AND part = 'payload'", entry)
                .mapTo(Long.class)
                .findOne();
    }

    /** The last of the redactions that hid it: each holds what all before it left. */
    private static long redaction(Handle handle, long entry) {
        return redactions(handle, entry).getLast();
    }
}
