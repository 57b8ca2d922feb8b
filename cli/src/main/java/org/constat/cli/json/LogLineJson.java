package org.constat.cli.json;

import org.constat.ledger.act.Decision;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.state.View.Logged;

/** One entry of the journal as one line of JSON (schema {@code constat/log/1}). */
public final class LogLineJson {
    private LogLineJson() {}

    public static String of(Logged logged) {
        Entry entry = logged.entry();
        return JsonLine.of("constat/log/1", out -> {
            out.writeNumberField("entry", entry.seq());
            out.writeStringField("kind", entry.kind().word());
            out.writeStringField("at", entry.instant().toString());
            out.writeStringField("author", entry.author());
            if (logged.act() instanceof Decision decision) {
                out.writeStringField("reason", decision.reason());
            }
            out.writeStringField("payload_digest", entry.payload().hex());
            out.writeStringField("previous", entry.previous().hex());
            out.writeStringField("hash", entry.hash().hex());
        });
    }
}
