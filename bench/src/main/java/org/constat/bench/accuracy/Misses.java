package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.event.Gold;
import org.constat.event.Misread;
import org.constat.event.Trace;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the answers of one document differ from its annotation, for {@code constat rules misses}. */
final class Misses {

    private final Document document;
    private final Trace trace;
    private final List<Misread> found = new ArrayList<>();

    Misses(Document document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    /** @param at where in the text that was read */
    void missed(String field, Span at, String expected, String read) {
        found.add(Misread.of(trace, Misread.Kind.MISSED, new Gold.Miss(field, at, expected, read, "")));
    }

    void spurious(String field, Span at, String read) {
        found.add(Misread.of(trace, Misread.Kind.SPURIOUS, new Gold.Miss(field, at, "", read, "")));
    }

    /** One label for the whole text. */
    void label(String field, Object expected, @Nullable Object read) {
        if (!expected.equals(read)) {
            missed(field, new Span(0, text().length()), expected.toString(), String.valueOf(read));
        }
    }

    String text() {
        return trace.reading().report().text();
    }

    /** Where words first stand in the text that was read, in whatever capitals; at its beginning when they do not. */
    Span where(String words) {
        int at = text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 || at + words.length() > text().length() ? new Span(0, 0) : new Span(at, at + words.length());
    }

    /** An object for each. */
    List<Map<String, @Nullable Object>> lines() {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Misread m : found) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("document", document.id());
            line.put("lang", document.string("lang"));
            line.put("kind", m.kind().name().toLowerCase(Locale.ROOT));
            line.put("field", m.field());
            line.put("expected", m.expected());
            line.put("read", m.read());
            line.put("before", m.words().before());
            line.put("marked", m.words().marked());
            line.put("after", m.words().after());
            line.put("rules", m.rules());
            lines.add(line);
        }
        return lines;
    }
}
