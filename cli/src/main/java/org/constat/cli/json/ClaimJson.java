package org.constat.cli.json;

import java.io.IOException;
import org.constat.claim.Claim;
import org.constat.event.Coded;

/** One claim. */
record ClaimJson(Sink sink) {
    void write(Coded coded) throws IOException {
        Claim claim = coded.claim();
        sink.text("id", coded.id());
        sink.text("key", coded.key());
        sink.number("event", coded.event() == 0 ? null : Integer.valueOf(coded.event()));
        sink.text("field", claim.field().code());
        new ValueJson(sink).write(claim.value());
        sink.text("modality", claim.modality().code());
        sink.text("repeats", coded.repeats());
        new SaidJson(sink).write(claim.said());
        sink.evidence("evidence", claim.evidence());
        sink.text("rule", claim.evidence().rule());
        sink.texts(
                "unsure",
                claim.doubts().stream().map(Claim.Doubt::code).sorted().toList());
    }
}
