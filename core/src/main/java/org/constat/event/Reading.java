package org.constat.event;

import java.util.List;
import org.constat.report.Report;

/**
 * Everything read in one report. A later reading of the same report by newer rules supersedes it.
 *
 * @param front what the report says of itself
 */
public record Reading(
        Report report,
        Front front,
        List<Event> events,
        List<Coded> claims,
        Statistics statistics,
        Marks marks,
        Engine engine) {

    /** @param langData digest of the language data in force */
    public record Engine(String version, String langData) {}

    /** Statistics of the report with the arithmetic done on them and on its dates. */
    public record Statistics(List<CodedTally> tallies, List<Check> checks) {}
}
