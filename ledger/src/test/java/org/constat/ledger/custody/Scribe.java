package org.constat.ledger.custody;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.capture.Page;
import org.constat.ledger.custody.Contents.Deleted;
import org.constat.ledger.custody.Contents.Received;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.journal.Payload;
import org.constat.ledger.store.Store;
import org.jspecify.annotations.Nullable;

/** Fills a journal the way a ledger does: a report is a capture with its page, and a reading, in one transaction. */
record Scribe(Store store, Journal journal) {

    static final Contents CONTENTS = new PlainContents();

    static Scribe of(Store store) {
        return new Scribe(store, new Journal(InstantSource.system()));
    }

    /** @return the entry of the capture; its reading is the next */
    Entry report(String text, @Nullable String address) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = Page.of(bytes);
        Received received = new Received(page.sha256(), address);
        Payload capture = Payload.seal(PlainContents.FORMAT, PlainContents.tell(received));
        Payload reading = Payload.seal(PlainContents.FORMAT, ("read: " + text).getBytes(StandardCharsets.UTF_8));
        return store.write(handle -> {
            Entry entry = journal.append(handle, Kind.CAPTURE, "test", capture);
            Captures.keep(handle, entry.seq(), page, address);
            journal.append(handle, Kind.READING, "test", reading);
            return entry;
        });
    }

    Entry decision(String text) {
        return store.write(handle -> journal.append(
                handle, Kind.DECISION, "test", PlainContents.FORMAT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Deletes all of a report that was written by {@link #report}. */
    Entry redact(long capture, Received left) {
        Deleted deleted = new Deleted(Set.of(capture, capture + 1), Set.of(capture), Map.of(capture, left));
        Entry entry = store.write(handle -> {
            Entry decision =
                    journal.append(handle, Kind.REDACTION, "test", PlainContents.FORMAT, PlainContents.tell(deleted));
            Redaction.carryOut(handle, decision.seq(), deleted);
            return decision;
        });
        store.scrub();
        return entry;
    }

    Verified verify() {
        return Verification.of(store, CONTENTS, entries -> {});
    }
}
