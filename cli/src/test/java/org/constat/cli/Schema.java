package org.constat.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The published JSON Schema, for tests. */
final class Schema {
    private Schema() {}

    static List<String> errors(String json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (InputStream in =
                Objects.requireNonNull(Schema.class.getResourceAsStream("/org/constat/read-1.schema.json"))) {
            return registry.getSchema(in, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
