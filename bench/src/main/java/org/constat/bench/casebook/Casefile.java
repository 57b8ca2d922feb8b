package org.constat.bench.casebook;

import java.util.ArrayList;
import java.util.List;
import org.constat.event.Reading;
import org.constat.event.link.Mention;
import org.jspecify.annotations.Nullable;

/** One real event: its reports as readings, and the answers, which no reading was made with. */
public final class Casefile {

    /**
     * A report with the name it has in its file.
     *
     * @param id {@code r1}, {@code r2} ...
     * @param address where the report was read, absent when it was only seen as a repost
     */
    public record Retold(
            String id, Reading reading, @Nullable String address) {
        public List<Mention> mentions() {
            return Mention.of(reading, address, 0);
        }
    }

    private final Entry root;
    private final List<Retold> reports = new ArrayList<>();

    Casefile(Entry root, Phrases phrases) {
        this.root = root;
        Frame frame = new Frame(root.inside("event"), phrases);
        for (Entry report : root.list("reports")) {
            reports.add(new Retelling(report, frame, phrases).retold());
        }
    }

    /** The name of the file without its ending. */
    public String id() {
        return root.string("id");
    }

    public List<Retold> reports() {
        return List.copyOf(reports);
    }

    public List<Mention> mentions() {
        return reports.stream().flatMap(r -> r.mentions().stream()).toList();
    }

    /** A section of answers: {@code independent_origins}, {@code disagreements}, {@code revisions}, {@code distortions}. */
    List<Entry> answers(String section) {
        return root.list(section);
    }
}
