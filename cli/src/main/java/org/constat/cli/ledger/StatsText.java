package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.claim.Tally;
import org.constat.cli.text.Figures;
import org.constat.cli.text.Mark;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Check;
import org.constat.ledger.statistic.Statistic;
import org.constat.ledger.statistic.Statistic.Tallied;
import org.constat.ledger.statistic.Told;
import org.constat.mention.Period;

/** Statistics, one line each: what, over which time and area, how many, who says so, how the arithmetic comes out. */
record StatsText(Speech speech, Page page) {
    private static final int ID = 14;
    private static final int NUMBER = 68;

    void write(List<Statistic> statistics) {
        statistics.forEach(this::write);
        Tallied sum = Tallied.of(statistics);
        List<String> parts = new ArrayList<>();
        parts.add(words().count("foot.stats", sum.statistics()));
        parts.add(words().count("foot.holds", sum.holds()));
        parts.add(words().count("foot.fails", sum.fails()));
        parts.add(words().count("stats.open", sum.unsettled()));
        parts.add(words().count("stats.wordings", sum.wordings()));
        page.line(" " + String.join(" \u00B7 ", parts));
    }

    private Wording words() {
        return speech.words();
    }

    private void write(Statistic statistic) {
        Tally tally = statistic.first();
        String start = Page.pad(" " + statistic.id(), ID) + label(tally);
        String number = tally.quantity() == null ? "" : new Figures(words()).cell(tally.quantity());
        String checks = statistic.checks().stream()
                .map(Check::verdict)
                .map(v -> Mark.of(v).sign())
                .distinct()
                .collect(Collectors.joining(" "));
        page.line(Page.pad(start, NUMBER) + "  " + number + "   "
                + words().count("ledger.reports", (int) statistic.reports()) + "  " + checks);
        if (statistic.wording() || statistic.disputed()) {
            String said = statistic.told().stream().map(this::said).distinct().collect(Collectors.joining(" \u00B7 "));
            String why = words().say(statistic.wording() ? "stats.wording" : "stats.disputed");
            page.wrapped(" ".repeat(ID), why + ": " + said, ID, page.width());
        }
    }

    private String label(Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(tally.measure().replace('_', ' '));
        if (tally.scope().actor() != null) {
            parts.add(speech.parties().label(tally.scope().actor(), "und"));
        }
        if (!tally.scope().area().isEmpty()) {
            parts.add(String.join("+", tally.scope().area()));
        }
        Period period = tally.scope().period();
        if (period != null) {
            parts.add(speech.dates().period(period));
        }
        return Page.clip(String.join(", ", parts), NUMBER - ID);
    }

    private String said(Told told) {
        Tally tally = told.tally().tally();
        String number = tally.quantity() == null ? "?" : new Figures(words()).cell(tally.quantity());
        return number + " " + tally.measure().replace('_', ' ') + " (" + "R-"
                + told.report().substring(0, 8) + ")";
    }
}
