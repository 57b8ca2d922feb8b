package org.constat.cli.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.constat.cli.text.NoReport;
import org.constat.cli.text.Screen;
import org.constat.cli.text.Titles;
import org.constat.cli.wording.Speech;
import org.constat.event.Event;
import org.constat.event.dossier.Summary;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** How an event of several reports is called: what the lists of every language can show, so no words of any one report. */
record EventTitle(Speech speech) {
    /** "US-Iraqi raid on an Islamic State group". */
    String of(Summary summary) {
        return new Titles(NoReport.READING, speech)
                .of(new Event(
                        1,
                        summary.type(),
                        false,
                        summary.days(),
                        places(summary),
                        summary.sides().withoutPersons(),
                        List.of()));
    }

    private List<Value.Place> places(Summary summary) {
        return summary.place() == null ? List.of() : List.of(readable(summary.place()));
    }

    /** A name that nobody can read in the interface's script gives way to that of the area around. */
    private static Value.Place readable(Value.Place place) {
        boolean foreign = place.name().codePoints().anyMatch(Screen::isRightToLeft);
        return !foreign || place.admin1() == null
                ? place
                : new Value.Place(
                        place.admin1(), null, place.country(), place.admin1(), place.point(), Value.Precision.ADMIN1);
    }

    /** "29 Aug 2024"; empty when no report gives a day. */
    String day(Value.@Nullable When when) {
        return when == null ? "" : speech.dates().when(when);
    }

    String place(Value.@Nullable Place place) {
        return place == null ? "" : speech.places().name(readable(place), "und");
    }

    /** Title, place unless the title has it, day: parts of a line. */
    List<String> line(Summary summary) {
        String title = of(summary);
        String place = place(summary.place());
        return Stream.of(title, title.contains(place) ? "" : place, day(summary.days()))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
