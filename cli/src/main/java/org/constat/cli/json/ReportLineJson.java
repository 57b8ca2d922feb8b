package org.constat.cli.json;

import org.constat.event.Front;
import org.constat.event.link.Source;

/** One report of a ledger as one line of JSON (schema {@code constat/report/1}). */
public final class ReportLineJson {
    private ReportLineJson() {}

    /** @param hidden by a redaction: nothing of its words is written */
    public static String of(Source source, boolean hidden) {
        return JsonLine.of("constat/report/1", out -> {
            Front front = source.front();
            out.writeStringField("id", "R-" + source.report().substring(0, 8));
            out.writeStringField("sha256", source.report());
            out.writeStringField("lang", front.lang());
            out.writeBooleanField("hidden", hidden);
            JsonLine.known(out, "title", hidden ? null : front.title());
            JsonLine.known(out, "publisher", front.publisher());
            JsonLine.known(
                    out,
                    "published",
                    source.published() == null ? null : source.published().toString());
            JsonLine.known(
                    out,
                    "copy_of",
                    front.copyOf() == null ? null : front.copyOf().name());
            JsonLine.known(out, "url", source.address());
        });
    }
}
