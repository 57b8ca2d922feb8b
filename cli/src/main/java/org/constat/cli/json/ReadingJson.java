package org.constat.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.constat.cli.text.Titles;
import org.constat.cli.wording.Speech;
import org.constat.event.Check;
import org.constat.event.CodedTally;
import org.constat.event.Front;
import org.constat.event.Reading;

/**
 * Writes a reading as one JSON document on one line. The schema lies beside this class as {@code
 * /org/constat/read-1.schema.json}.
 */
public final class ReadingJson {
    public static final String SCHEMA = "constat/read/1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Speech speech;

    /** @param speech the language of the titles */
    public ReadingJson(Speech speech) {
        this.speech = speech;
    }

    public void write(Reading reading, Writer to) throws IOException {
        JsonGenerator out = FACTORY.createGenerator(to).setCharacterEscapes(new TerminalSafe());
        Sink sink = Sink.of(out, reading);
        out.writeStartObject();
        sink.text("schema", SCHEMA);
        report(sink, reading);
        sink.object("engine", reading.engine(), engine -> {
            sink.text("version", engine.version());
            sink.text("lang_data", engine.langData());
        });
        Titles titles = new Titles(reading, speech);
        sink.array("events", reading.events(), event -> new EventJson(sink).write(event, titles.of(event)));
        sink.array("claims", reading.claims(), new ClaimJson(sink)::write);
        sink.array("tallies", reading.statistics().tallies(), (CodedTally tally) -> new TallyJson(sink).write(tally));
        sink.array("checks", reading.statistics().checks(), check -> check(sink, check));
        new MarksJson(sink).write(reading.marks());
        out.writeEndObject();
        out.flush();
        to.write('\n');
        to.flush();
    }

    private static void report(Sink sink, Reading reading) throws IOException {
        Front front = reading.front();
        String text = reading.report().text();
        sink.object("report", reading.report(), report -> {
            sink.text("id", report.id());
            sink.text("sha256", report.sha256());
            sink.text("text_sha256", Digest.of(text));
            sink.text("lang", front.lang());
            sink.text("title", front.title());
            sink.out().writeStringField("text", text);
            sink.object("published", front.published(), published -> {
                sink.text("date", published.date().toString());
                sink.text("basis", published.basis().code());
            });
            sink.text("publisher", front.publisher());
            sink.object("copy_of", front.copyOf(), copy -> {
                sink.text("name", copy.name());
                sink.text("how", copy.how());
                sink.evidence("evidence", copy.evidence());
            });
            sink.text("version_of", report.versionOf());
        });
    }

    private static void check(Sink sink, Check check) throws IOException {
        sink.text("kind", check.kind().code());
        sink.text("verdict", check.verdict().code());
        sink.text("formula", check.formula());
        sink.texts("operands", check.operands());
    }
}
