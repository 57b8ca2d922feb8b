package org.constat.ledger.act;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.constat.claim.Claim;
import org.constat.mention.Value;
import org.constat.text.Span;

/** How records of the core look as JSON; said here, so that the core knows of no format. */
final class Shapes extends SimpleModule {

    private static final long serialVersionUID = 1;

    Shapes() {
        text(LocalDate.class, LocalDate::parse);
        text(Instant.class, Instant::parse);
        for (Form form : Form.values()) {
            registerSubtypes(new NamedType(form.shape(), form.code()));
        }
        setMixInAnnotation(Value.class, ValueShape.class);
        setMixInAnnotation(Act.class, ActShape.class);
        setMixInAnnotation(Span.class, SpanShape.class);
        setMixInAnnotation(Claim.class, ClaimShape.class);
    }

    private <T> void text(Class<T> shape, Function<String, T> parse) {
        addSerializer(shape, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider all) throws IOException {
                out.writeString(value.toString());
            }
        });
        addDeserializer(shape, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext all) throws IOException {
                return parse.apply(in.getText());
            }
        });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Count.class, name = "count"),
        @JsonSubTypes.Type(value = Value.Party.class, name = "party"),
        @JsonSubTypes.Type(value = Value.Place.class, name = "place"),
        @JsonSubTypes.Type(value = Value.When.class, name = "when"),
        @JsonSubTypes.Type(value = Value.Act.class, name = "act"),
        @JsonSubTypes.Type(value = Value.Words.class, name = "words")
    })
    private interface ValueShape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
    private interface ActShape {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private abstract static class SpanShape {}

    /** Matched by the name of the component. */
    interface ClaimShape {
        @JsonSerialize(converter = InOrder.class)
        Set<Claim.Doubt> doubts();
    }

    /** A set has no order of its own; its bytes need one. */
    private static final class InOrder extends StdConverter<Set<Claim.Doubt>, List<Claim.Doubt>> {
        @Override
        public List<Claim.Doubt> convert(Set<Claim.Doubt> doubts) {
            return doubts.stream().sorted().toList();
        }
    }
}
