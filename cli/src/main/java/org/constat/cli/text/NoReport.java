package org.constat.cli.text;

import java.util.List;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.report.Publication;
import org.constat.report.Report;

/** What is told of no report in particular: a reading without text, by which events of several reports are named. */
public final class NoReport {
    public static final Reading READING = new Reading(
            new Report("", Publication.UNKNOWN, ""),
            new Front("und", "", null, null, null),
            List.of(),
            List.of(),
            new Reading.Statistics(List.of(), List.of()),
            new Marks(List.of(), List.of(), List.of()),
            new Reading.Engine("", ""));

    private NoReport() {}
}
