package org.constat.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.report.Outcome;

/** What became of one input, as one line of JSON (schema {@code constat/add/1}). */
public final class AddLineJson {
    private AddLineJson() {}

    public static String added(String input, Reading reading, Added added) {
        return line(input, out -> {
            out.writeStringField("outcome", outcome(added));
            out.writeStringField("report", reading.report().id());
            out.writeStringField("sha256", added.report());
            out.writeStringField("lang", reading.front().lang());
            out.writeArrayFieldStart("events");
            for (Added.Change change : changes(added)) {
                change(out, change);
            }
            out.writeEndArray();
        });
    }

    private static String outcome(Added added) {
        return switch (added) {
            case Added.New fresh -> "added";
            case Added.Reread again -> "reread";
            case Added.Already known -> "already";
        };
    }

    private static List<Added.Change> changes(Added added) {
        return switch (added) {
            case Added.New fresh -> fresh.events();
            case Added.Reread again -> again.events();
            case Added.Already known -> List.of();
        };
    }

    private static void change(JsonGenerator out, Added.Change change) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", change.event());
        out.writeBooleanField("new", change.before() == null);
        if (change.into() != null) {
            out.writeStringField("merged_into", change.into());
        }
        out.writeEndObject();
    }

    public static String refused(String input, Outcome.Refused refused) {
        return line(input, out -> {
            out.writeStringField("outcome", "refused");
            out.writeStringField("reason", refused.reason().name().toLowerCase(Locale.ROOT));
            out.writeStringField("what", refused.what());
            out.writeStringField("next", refused.next());
        });
    }

    private static String line(String input, JsonLine.Fields fields) {
        return JsonLine.of("constat/add/1", out -> {
            out.writeStringField("input", input);
            fields.write(out);
        });
    }
}
