package org.constat.bench.accuracy;

import java.util.Map;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.event.Trace;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** How many were killed and injured in the shooting that a report of the Gun Violence Corpus tells. */
record Casualties() implements Benchmark {

    @Override
    public String name() {
        return "gvc_casualty";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("casualty");
    }

    @Override
    public Map<String, String> parts() {
        return Parts.of("dev", "gvc/dev.jsonl.gz", "train", "gvc/train.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        return Titled.report(document);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        Reading reading = trace.reading();
        return Map.of("killed", most(reading, Field.KILLED), "injured", most(reading, Field.WOUNDED));
    }

    /** The largest number given in the first event that gives one; 0 for none. */
    private static int most(Reading reading, Field field) {
        for (Event e : reading.events()) {
            int most = reading.claims().stream()
                    .filter(c -> c.event() == e.n() && c.claim().field() == field)
                    .mapToInt(Casualties::number)
                    .max()
                    .orElse(0);
            if (most > 0 && !e.background()) {
                return most;
            }
        }
        return 0;
    }

    private static int number(Coded coded) {
        Quantity quantity = coded.claim().value() instanceof Value.Count c ? c.quantity() : null;
        if (quantity == null) {
            return coded.claim().modality() == org.constat.claim.Modality.NO_INDICATION ? 0 : 1;
        }
        Integer n = quantity.best() != null ? quantity.best() : quantity.low();
        return n == null ? 1 : n;
    }
}
