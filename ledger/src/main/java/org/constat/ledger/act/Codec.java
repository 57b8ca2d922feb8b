package org.constat.ledger.act;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.constat.ledger.journal.Payload;

/**
 * Acts as bytes: UTF-8 JSON beside the label of its format. Nothing is lost on the way there and back, what is unknown is absent, and equal
 * acts give equal bytes. A later format gets a label of its own; this one stays readable.
 */
public final class Codec {

    /** Format of the payloads written today. */
    public static final String FORMAT = "constat/act/1";

    static final ObjectMapper JSON = mapper();
    private static final ObjectReader READER = JSON.readerFor(Act.class);
    private static final ObjectWriter WRITER = JSON.writerFor(Act.class);

    private Codec() {}

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Shapes())
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    public static byte[] encode(Act act) {
        return bytes(WRITER, act);
    }

    /** Ready to be appended to a journal; the costly part, best done outside a transaction. */
    public static Payload seal(Act act) {
        return Payload.seal(FORMAT, encode(act));
    }

    public static Act decode(Payload payload) {
        return decode(payload.format(), payload.bytes());
    }

    /** @throws UncheckedIOException when the bytes hold no act of a format that this version knows */
    public static Act decode(String format, byte[] payload) {
        if (!format.equals(FORMAT)) {
            throw new UncheckedIOException(
                    new IOException("an entry of format '" + format + "', and this version reads " + FORMAT
                            + ": open the ledger with the version that wrote it, or a later one"));
        }
        try {
            return READER.readValue(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any of the records that acts are made of. */
    public static byte[] bytes(Object value) {
        return bytes(JSON.writer(), value);
    }

    /** @throws UncheckedIOException when the bytes hold no {@code shape} */
    public static <T> T value(byte[] bytes, Class<T> shape) {
        try {
            return JSON.readValue(bytes, shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
