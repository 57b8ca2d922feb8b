package org.constat.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.constat.event.Front;
import org.constat.event.link.Source;
import org.jspecify.annotations.Nullable;

/** One report of a ledger as one line of JSON (schema {@code constat/report/1}). */
public final class ReportLineJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ReportLineJson() {}

    /** @param hidden by a redaction: nothing of its words is written */
    public static String of(Source source, boolean hidden) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(line)) {
            Front front = source.front();
            out.writeStartObject();
            out.writeStringField("schema", "constat/report/1");
            out.writeStringField("id", "R-" + source.report().substring(0, 8));
            out.writeStringField("sha256", source.report());
            out.writeStringField("lang", front.lang());
            out.writeBooleanField("hidden", hidden);
            known(out, "title", hidden ? null : front.title());
            known(out, "publisher", front.publisher());
            known(
                    out,
                    "published",
                    source.published() == null ? null : source.published().toString());
            known(out, "copy_of", front.copyOf() == null ? null : front.copyOf().name());
            known(out, "url", source.address());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return line.toString();
    }

    private static void known(JsonGenerator out, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }
}
