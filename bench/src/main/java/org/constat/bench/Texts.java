package org.constat.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One collection of unannotated news out of {@code bench/texts} of the shared folder. */
public record Texts(String language, String source, List<Document> documents) {

    /** @param violent by the collection's own mark: a keyword count, or its section */
    public record Document(String text, boolean violent) {}

    private static final String ARMED = "Armed conflicts and attacks";

    /** Reads {@code <name>.jsonl.gz}, documents in their order. */
    public static Texts read(Path folder, String language, String name, boolean allViolent) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(
                        new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".jsonl.gz"))));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                documents.add(document(json, allViolent));
            }
        }
        return new Texts(language, name, documents);
    }

    private static Document document(JsonParser json, boolean allViolent) throws IOException {
        String title = "";
        String text = "";
        boolean violent = allViolent;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "title" -> title = json.getValueAsString("");
                case "text" -> text = json.getValueAsString("");
                case "conflict_hint" -> violent |= json.getBooleanValue();
                case "section" -> violent |= ARMED.equals(json.getValueAsString(""));
                default -> json.skipChildren();
            }
        }
        boolean repeated = title.isEmpty() || text.startsWith(title);
        return new Document(repeated ? text : title + "\n\n" + text, violent);
    }
}
