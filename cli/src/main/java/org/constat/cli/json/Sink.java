package org.constat.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.constat.claim.Evidence;
import org.constat.cli.text.CodePoints;
import org.constat.event.Reading;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** Fields of the document under way. A field whose value is not known is left out. */
record Sink(JsonGenerator out, Reading reading, CodePoints points) {
    private static final int CONTEXT = 20;

    static Sink of(JsonGenerator out, Reading reading) {
        return new Sink(out, reading, CodePoints.of(reading.report().text()));
    }

    /** Writes the fields of one value. */
    @FunctionalInterface
    interface Fields<T> {
        void write(T value) throws IOException;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }

    void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    <T> void object(String name, @Nullable T value, Fields<T> fields) throws IOException {
        if (value != null) {
            out.writeObjectFieldStart(name);
            fields.write(value);
            out.writeEndObject();
        }
    }

    <T> void array(String name, List<T> values, Fields<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.write(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** The array, or nothing when it would be empty. */
    <T> void someArray(String name, List<T> values, Fields<T> fields) throws IOException {
        if (!values.isEmpty()) {
            array(name, values, fields);
        }
    }

    /** Position in code points, the words, and what stands around them. */
    void evidence(String name, @Nullable Evidence evidence) throws IOException {
        object(name, evidence, words -> {
            String text = reading.report().text();
            Span span = words.span();
            out.writeNumberField("start", points.at(span.start()));
            out.writeNumberField("end", points.at(span.end()));
            out.writeStringField("exact", words.exact());
            text("prefix", text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()));
            text("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
        });
    }

    /** The nearest offset at or after {@code offset} that splits no character. */
    private static int whole(String text, int offset) {
        boolean split = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return split ? offset + 1 : offset;
    }
}
