package org.constat.cli.json;

import java.io.IOException;
import java.util.Objects;
import org.constat.mention.Quantity;
import org.constat.mention.Value;

/** The value of a claim, and the same shapes where events and statistics hold them. */
record ValueJson(Sink sink) {
    void write(Value value) throws IOException {
        switch (value) {
            case Value.Count count -> count(count);
            case Value.Party party -> sink.object("value", party, this::party);
            case Value.Place place -> sink.object("value", place, this::place);
            case Value.When when -> sink.object("value", when, this::when);
            case Value.Act act -> sink.text("value", act.type().code());
            case Value.Words words -> words(words);
        }
    }

    private void count(Value.Count count) throws IOException {
        if (count.quantity() != null) {
            quantity(count.quantity());
        }
        sink.text("category", count.category());
        sink.text("of", count.of() == Value.Side.UNKNOWN ? null : count.of().code());
        sink.text("category_by", count.by());
    }

    private void words(Value.Words words) throws IOException {
        if (words.quantity() != null) {
            quantity(words.quantity());
            sink.text("category", words.text());
        }
        if (words.codes().isEmpty()) {
            sink.text("value", words.text());
        } else {
            sink.texts("value", words.codes());
            sink.text("words", words.text());
        }
    }

    void quantity(Quantity quantity) throws IOException {
        sink.number("low", quantity.low());
        sink.number("best", quantity.best());
        sink.number("high", quantity.high());
        sink.text("bound", quantity.bound().code());
        sink.text("number_words", quantity.words());
    }

    void party(Value.Party party) throws IOException {
        sink.text("name", party.name());
        sink.text("id", party.id());
        sink.text("kind", party.kind().code());
        sink.text("country", party.country());
    }

    void place(Value.Place place) throws IOException {
        sink.text("name", place.name());
        sink.text("id", place.id());
        sink.text("country", place.country());
        sink.text("admin1", place.admin1());
        Value.Point point = place.point();
        if (point != null) {
            sink.out().writeNumberField("lat", point.lat());
            sink.out().writeNumberField("lon", point.lon());
        }
        boolean known = place.precision() != Value.Precision.UNKNOWN;
        sink.text("precision", known ? place.precision().code() : null);
        sink.number("radius_km", point == null ? null : Integer.valueOf(point.radiusKm()));
    }

    void when(Value.When when) throws IOException {
        sink.text("from", Objects.toString(when.from(), ""));
        sink.text("to", Objects.toString(when.to(), ""));
        sink.text("precision", when.precision().code());
        sink.text("part", when.part());
        sink.text("basis", when.basis().code());
    }
}
