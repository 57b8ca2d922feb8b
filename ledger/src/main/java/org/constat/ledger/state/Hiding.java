package org.constat.ledger.state;

import java.util.List;
import java.util.Optional;
import org.constat.event.link.Mention;
import org.constat.event.link.Signature;
import org.constat.event.link.Source;
import org.constat.ledger.act.Act;

/** Takes the words of a report out of every row there ever was of it, once its payloads are gone; what the rows state remains. */
final class Hiding {

    private Hiding() {}

    static void of(Turn turn, KeptReport now) {
        for (long reading : ReportRows.readings(turn.handle(), now.number())) {
            ReportRows.hide(
                    turn.handle(), now.number(), reading, source((Act.Read) Acts.at(turn.handle(), reading), reading));
        }
        KeptReport masked = ReportRows.of(turn.handle(), now.number(), AsOf.NOW).orElseThrow();
        ReportRows.put(
                turn,
                new KeptReport(
                        masked.number(),
                        turn.entry(),
                        masked.reading(),
                        turn.entry(),
                        masked.source(),
                        masked.engine()));
        for (long[] version : MentionRows.versions(turn.handle(), now.number())) {
            hide(turn, now, MentionId.of(version[0]), version[1]);
        }
        events(turn, now.number()).forEach(event -> {
            EventRows.recompute(turn.handle(), event);
            turn.events().add(event);
        });
    }

    private static Source source(Act.Read read, long entry) {
        return new Source(
                read.reading().report().sha256(),
                read.reading().front(),
                Signature.of(read.reading().report().text()),
                read.address(),
                entry);
    }

    private static void hide(Turn turn, KeptReport report, MentionId id, long since) {
        AsOf then = new AsOf(since);
        KeptReport read = ReportRows.of(turn.handle(), report.number(), then).orElseThrow();
        Optional<Mention> masked = Projection.mentions(turn.handle(), read, then).stream()
                .filter(m -> m.event().n() == id.n())
                .findFirst();
        masked.ifPresent(m -> MentionRows.hide(turn.handle(), new Kept(id, since, m)));
    }

    private static List<String> events(Turn turn, long report) {
        return turn.handle()
                .select(
                        "SELECT DISTINCT event FROM member WHERE mention >= ? AND mention < ? ORDER BY event",
                        MentionId.first(report),
                        MentionId.first(report + 1))
                .mapTo(String.class)
                .list();
    }
}
