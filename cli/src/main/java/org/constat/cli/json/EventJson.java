package org.constat.cli.json;

import java.io.IOException;
import java.util.Comparator;
import org.constat.event.Event;
import org.constat.mention.Value;

/** One event; {@code place} is the most precise of its places, the others follow under {@code places}. */
record EventJson(Sink sink) {
    void write(Event event, String title) throws IOException {
        ValueJson values = new ValueJson(sink);
        sink.number("n", event.n());
        sink.text("title", title);
        sink.text("type", event.type().code());
        sink.out().writeBooleanField("background", event.background());
        sink.object("date", event.date(), values::when);
        var places = event.places().stream()
                .sorted(Comparator.comparing(Value.Place::precision))
                .toList();
        sink.object("place", places.isEmpty() ? null : places.getFirst(), values::place);
        sink.someArray("places", places.size() < 2 ? java.util.List.of() : places, values::place);
        sink.someArray("side_a", event.sides().a(), values::party);
        sink.someArray("side_b", event.sides().b(), values::party);
        sink.texts("claims", event.claims());
    }
}
