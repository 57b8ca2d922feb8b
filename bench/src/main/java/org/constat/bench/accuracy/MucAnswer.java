package org.constat.bench.accuracy;

import java.util.Map;
import org.constat.event.Trace;
import org.jspecify.annotations.Nullable;

/** What a reading says of terrorist incidents. */
record MucAnswer(Trace trace) {
    Map<String, @Nullable Object> fields() {
        return Map.of("relevant", !trace.reading().events().isEmpty());
    }
}
