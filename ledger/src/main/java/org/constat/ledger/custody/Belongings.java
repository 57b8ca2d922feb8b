package org.constat.ledger.custody;

import java.util.Arrays;
import java.util.Optional;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.capture.Page;
import org.constat.ledger.custody.Contents.Deleted;
import org.constat.ledger.custody.Contents.Received;
import org.constat.ledger.custody.Fault.Part;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.journal.Payload;
import org.constat.ledger.journal.Recorded;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Looks at what lies beside an entry: its payload, the page it was received with, what it redacted. */
record Belongings(Contents contents, Findings findings, Handle handle) {

    void check(Recorded recorded) {
        long seq = recorded.entry().seq();
        Payload payload = recorded.payload();
        if (payload == null) {
            missing(Part.PAYLOAD, seq, redacted(seq, Redaction.PAYLOAD));
        } else if (!payload.sound()) {
            findings.fault(Part.PAYLOAD, seq, "what is stored is not what the entry was written with");
            return;
        }
        switch (recorded.entry().kind()) {
            case CAPTURE -> capture(seq, payload);
            case REDACTION -> redaction(seq, payload);
            default -> {}
        }
    }

    private void missing(Part part, long seq, boolean decided) {
        if (decided) {
            findings.redacted++;
        } else {
            findings.fault(part, seq, "it is missing, and no redaction says so");
        }
    }

    /** Whether the decision that is noted for a part of an entry says so itself. */
    boolean redacted(long seq, String part) {
        return decided(seq, part)
                .map(deleted -> part.equals(Redaction.PAYLOAD) ? deleted.payloads() : deleted.pages())
                .filter(gone -> gone.contains(seq))
                .isPresent();
    }

    /**
     * What the entry says that decided on this part; where its payload was redacted in turn, the entry that decided on that, which repeats it.
     * Absent unless there is such an entry, with its payload as written.
     */
    private Optional<Deleted> decided(long seq, String part) {
        Optional<Recorded> decision = Redaction.decision(handle, part, seq)
                .flatMap(entry -> Journal.at(handle, entry))
                .filter(recorded -> recorded.entry().kind() == Kind.REDACTION);
        if (decision.isPresent() && decision.get().payload() == null) {
            return decided(decision.get().entry().seq(), Redaction.PAYLOAD);
        }
        return decision.map(Recorded::payload).filter(Payload::sound).map(contents::deleted);
    }

    private void capture(long seq, @Nullable Payload payload) {
        Optional<Received> told = payload == null
                ? decided(seq, Redaction.PAYLOAD)
                        .map(deleted -> deleted.captures().get(seq))
                : Optional.of(contents.received(payload));
        Optional<Row> row = row(seq);
        if (told.isEmpty() || row.isEmpty()) {
            findings.fault(Part.CAPTURE, seq, "which bytes were received is not known any more");
            return;
        }
        if (!row.get().matches(told.get())) {
            findings.fault(
                    Part.CAPTURE, seq, "the digest or address beside the page is not the one it was received with");
        }
        page(seq, told.get().sha256());
    }

    private Optional<Row> row(long seq) {
        return handle.select("SELECT sha256, address FROM capture WHERE seq = ?", seq)
                .map((row, context) -> new Row(row.getBytes(1), row.getBytes(2)))
                .findOne();
    }

    private record Row(byte[] sha256, byte @Nullable [] address) {
        boolean matches(Received told) {
            byte[] expected = told.address() == null
                    ? null
                    : Captures.fold(told.address()).bytes();
            return Arrays.equals(sha256, told.sha256().bytes()) && Arrays.equals(address, expected);
        }
    }

    private void page(long seq, Digest sha256) {
        Optional<Page> page = Captures.page(handle, seq);
        if (page.isEmpty()) {
            missing(Part.PAGE, seq, redacted(seq, Redaction.PAGE));
            return;
        }
        if (page.get().sound(sha256)) {
            findings.pages++;
        } else {
            findings.fault(Part.PAGE, seq, "its content has changed (expected " + sha256.brief() + ")");
        }
    }

    private void redaction(long seq, @Nullable Payload payload) {
        if (payload == null) {
            return;
        }
        Deleted deleted = contents.deleted(payload);
        deleted.payloads().forEach(target -> gone(Part.PAYLOAD, Redaction.PAYLOAD, target, seq));
        deleted.pages().forEach(target -> gone(Part.PAGE, Redaction.PAGE, target, seq));
    }

    private void gone(Part part, String table, long target, long decision) {
        if (Redaction.stillThere(handle, table, target)) {
            findings.fault(part, target, "entry " + decision + " redacted it, and it is still there");
        }
        long said = Redaction.decision(handle, table, target).orElse(0L);
        if (said == 0) {
            findings.fault(Part.REDACTION, decision, "what it redacted, entry " + target + ", is not marked so");
        }
    }
}
