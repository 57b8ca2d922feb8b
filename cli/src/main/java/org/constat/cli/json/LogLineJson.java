package org.constat.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.constat.ledger.act.Decision;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.state.View.Logged;

/** One entry of the journal as one line of JSON (schema {@code constat/log/1}). */
public final class LogLineJson {
    private static final JsonFactory JSON = new JsonFactory();

    private LogLineJson() {}

    public static String of(Logged logged) {
        StringWriter line = new StringWriter();
        Entry entry = logged.entry();
        try (JsonGenerator out = JSON.createGenerator(line)) {
            out.writeStartObject();
            out.writeStringField("schema", "constat/log/1");
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
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return line.toString();
    }
}
