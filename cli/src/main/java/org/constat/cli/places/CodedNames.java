package org.constat.cli.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A list of {@code {"code": ..., "name": ...}} in JSON, as a map from code to name. */
final class CodedNames {

    private CodedNames() {}

    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (InputStream in = OpenFile.open(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            String code = "";
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                if (t == JsonToken.VALUE_STRING && "code".equals(json.currentName())) {
                    code = json.getText();
                } else if (t == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                    names.put(code, json.getText());
                }
            }
        }
        return names;
    }
}
