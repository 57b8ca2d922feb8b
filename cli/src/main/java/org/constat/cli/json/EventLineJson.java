package org.constat.cli.json;

import java.io.IOException;
import org.constat.cli.text.NoReport;
import org.constat.event.dossier.Counts;
import org.constat.event.dossier.Summary;
import org.constat.event.figure.Standing;

/** One event of a ledger as one line of JSON (schema {@code constat/event/1}): what is not known is left out, never 0. */
public final class EventLineJson {
    private EventLineJson() {}

    /** @param background told only as context of other stories */
    public static String of(String id, String title, Summary summary, boolean background) {
        return JsonLine.of("constat/event/1", out -> {
            out.writeStringField("id", id);
            out.writeStringField("title", title);
            facts(Sink.of(out, NoReport.READING), summary, background);
        });
    }

    private static void facts(Sink sink, Summary summary, boolean background) throws IOException {
        ValueJson values = new ValueJson(sink);
        sink.text("type", summary.type().code());
        sink.out().writeBooleanField("background", background);
        sink.object("date", summary.days(), values::when);
        sink.object("place", summary.place(), values::place);
        sink.someArray("side_a", summary.sides().withoutPersons().a(), values::party);
        sink.someArray("side_b", summary.sides().withoutPersons().b(), values::party);
        counts(sink, summary.counts());
        sink.object("tolls", summary, s -> tolls(sink, s));
    }

    private static void counts(Sink sink, Counts counts) throws IOException {
        sink.number("reports", counts.reports());
        sink.number("copies", counts.copies());
        sink.number("origins", counts.origins());
        sink.number("families", counts.families());
        sink.number("third_party", counts.thirdParty());
        sink.number("conflicts", counts.conflicts());
    }

    private static void tolls(Sink sink, Summary summary) throws IOException {
        toll(sink, "killed", summary.killed());
        toll(sink, "wounded", summary.wounded());
    }

    private static void toll(Sink sink, String name, Standing standing) throws IOException {
        sink.object(name, standing.equals(Standing.UNKNOWN) ? null : standing, s -> {
            sink.number("low", s.least());
            sink.number("best", s.best());
            sink.number("high", s.most());
        });
    }
}
