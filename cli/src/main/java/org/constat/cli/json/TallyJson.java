package org.constat.cli.json;

import java.io.IOException;
import org.constat.claim.Tally;
import org.constat.event.CodedTally;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** One statistic. Its number is {@code value}; {@code low} and {@code high} follow where they differ from it. */
record TallyJson(Sink sink) {
    void write(CodedTally coded) throws IOException {
        Tally tally = coded.tally();
        sink.text("id", coded.id());
        sink.text("measure", tally.measure());
        number(tally.quantity());
        scope(tally.scope());
        sink.someArray("parts", tally.parts(), this::part);
        change(tally.change());
        sink.text("modality", tally.statement().modality().code());
        new SaidJson(sink).write(tally.statement().said());
        sink.evidence("evidence", tally.statement().evidence());
        sink.text("rule", tally.statement().evidence().rule());
    }

    private void number(@Nullable Quantity quantity) throws IOException {
        if (quantity == null) {
            return;
        }
        sink.number("value", quantity.best());
        boolean exact = quantity.best() != null
                && quantity.best().equals(quantity.low())
                && quantity.best().equals(quantity.high());
        if (!exact) {
            sink.number("low", quantity.low());
            sink.number("high", quantity.high());
        }
        sink.text("bound", quantity.bound().code());
    }

    private void scope(Tally.Scope scope) throws IOException {
        sink.object("actor", scope.actor(), new ValueJson(sink)::party);
        sink.object("period", scope.period(), this::period);
        sink.texts("area", scope.area());
    }

    private void period(Period period) throws IOException {
        sink.text("from", period.from().toString());
        sink.text("to", period.to().toString());
    }

    private void part(Tally.Part part) throws IOException {
        number(part.quantity());
        sink.texts("area", part.area());
        sink.text("category", part.category());
        sink.evidence("evidence", part.evidence());
    }

    private void change(Tally.@Nullable Change change) throws IOException {
        if (change == null) {
            return;
        }
        sink.text("trend", change.trend() == null ? null : change.trend().code());
        Double factor = change.factor();
        if (factor != null) {
            sink.object("comparison", factor, f -> {
                sink.out().writeNumberField("factor", f);
                sink.text(
                        "bound", change.bound() == null ? null : change.bound().code());
                sink.object("period", change.against(), this::period);
            });
        }
    }
}
