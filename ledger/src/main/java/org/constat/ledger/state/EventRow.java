package org.constat.ledger.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.constat.event.dossier.Dossier;
import org.constat.event.dossier.Summary;
import org.constat.event.link.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One event in one line.
 *
 * @param since entry from which it stands so
 */
public record EventRow(String event, long since, Summary summary, Telling telling) {

    /**
     * Who tells it, and when.
     *
     * @param background every report tells it as context of another story: it is never counted as new
     * @param langs of the reports, sorted
     */
    public record Telling(
            boolean background,
            List<String> langs,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** @param mentions of the event, at least one */
    static EventRow of(String event, long since, List<Mention> mentions) {
        List<LocalDate> days = mentions.stream()
                .map(m -> m.source().published())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        Telling telling = new Telling(
                mentions.stream().allMatch(m -> m.event().background()),
                mentions.stream()
                        .map(m -> m.source().front().lang())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
        return new EventRow(event, since, Dossier.of(mentions).summary(), telling);
    }
}
