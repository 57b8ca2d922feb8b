package org.constat.cli.json;

import java.io.IOException;
import org.constat.event.Marks;

/** Passages that need care, and passages left uncoded. */
record MarksJson(Sink sink) {
    void write(Marks marks) throws IOException {
        sink.array("persons", marks.persons(), person -> {
            sink.evidence("evidence", person.evidence());
            sink.out().writeBooleanField("public", person.isPublic());
            sink.text("basis", person.basis());
        });
        sink.array("sensitive", marks.sensitive(), passage -> {
            sink.text("kind", passage.kind().code());
            sink.evidence("evidence", passage.evidence());
        });
        sink.array("not_coded", marks.notCoded(), passage -> {
            sink.text("reason", passage.reason().code());
            sink.object("date", passage.when(), new ValueJson(sink)::when);
            sink.evidence("evidence", passage.evidence());
        });
    }
}
