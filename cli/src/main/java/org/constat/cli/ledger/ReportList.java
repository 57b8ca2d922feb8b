package org.constat.cli.ledger;

import java.util.List;
import org.constat.cli.Terminal;
import org.constat.cli.json.ReportLineJson;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.event.Front;
import org.constat.ledger.state.KeptReport;
import org.constat.ledger.state.View;

/** All reports, in the order they came, a page at a time. */
record ReportList(Speech speech, Asking asking, Terminal terminal) {
    private static final int PAGE = 500;

    void write(View view) {
        List<KeptReport> reports = view.reports(0, PAGE);
        while (!reports.isEmpty()) {
            write(reports);
            reports = view.reports(reports.getLast().number(), PAGE);
        }
    }

    private void write(List<KeptReport> reports) {
        if (asking.json) {
            terminal.print(reports.stream()
                    .map(r -> ReportLineJson.of(r.source(), r.hidden() != null))
                    .toList());
            return;
        }
        Page page = asking.page(speech);
        reports.forEach(r -> page.line(line(r, page)));
        asking.print(terminal, page);
    }

    private String line(KeptReport report, Page page) {
        Front front = report.source().front();
        String day = report.source().published() == null
                ? speech.words().say("ledger.undated")
                : speech.dates().day(report.source().published());
        String outlet = front.publisher() == null ? "" : front.publisher() + " \u00B7 ";
        String shown = report.hidden() == null
                ? outlet + front.title()
                : speech.words().say("report.hidden");
        String start =
                Page.pad(" R-" + report.sha256().substring(0, 8), 14) + Page.pad(day, 14) + Page.pad(front.lang(), 4);
        return start + Page.clip(shown, page.width() - Page.length(start));
    }
}
