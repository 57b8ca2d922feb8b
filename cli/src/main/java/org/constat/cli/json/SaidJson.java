package org.constat.cli.json;

import java.io.IOException;
import java.util.List;
import org.constat.claim.Attribution;
import org.constat.claim.Voice;
import org.constat.event.Front;

/** The chain of voices, from the outlet to the first speaker. */
record SaidJson(Sink sink) {
    private record Link(String name, String how) {}

    void write(Attribution said) throws IOException {
        sink.out().writeArrayFieldStart("said_by");
        outlet();
        for (Voice voice : said.chain()) {
            sink.out().writeStartObject();
            voice(voice);
            sink.out().writeEndObject();
        }
        sink.out().writeEndArray();
    }

    /** Who published, and whose text it is where a credit says so; an outlet without a name where neither is known. */
    private void outlet() throws IOException {
        for (Link link : links(sink.reading().front())) {
            sink.out().writeStartObject();
            sink.text("name", link.name());
            sink.text("kind", "outlet");
            sink.text("how", link.how());
            sink.out().writeEndObject();
        }
    }

    private static List<Link> links(Front front) {
        String publisher = front.publisher();
        Front.CopyOf copy = front.copyOf();
        Link credited = copy == null ? null : new Link(copy.name(), "credit_line");
        Link named = publisher == null ? null : new Link(publisher, "named");
        if (named != null && credited != null) {
            return List.of(named, credited);
        }
        return named != null ? List.of(named) : List.of(credited != null ? credited : new Link("", ""));
    }

    private void voice(Voice voice) throws IOException {
        new ValueJson(sink).party(voice.who());
        sink.text("family", voice.family());
        sink.out().writeBooleanField("party", voice.party());
        sink.text("how", voice.how().code());
        sink.object("spoke", voice.spoke(), new ValueJson(sink)::when);
        sink.evidence("evidence", voice.evidence());
    }
}
