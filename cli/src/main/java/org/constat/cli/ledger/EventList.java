package org.constat.cli.ledger;

import java.util.List;
import org.constat.cli.Terminal;
import org.constat.cli.json.EventLineJson;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.ledger.state.EventRow;
import org.constat.ledger.state.View;

/** All events, a page at a time, so that a ledger of any size can be listed. */
record EventList(Speech speech, Asking asking, Terminal terminal) {
    private static final int PAGE = 500;
    private static final int TITLE = 14;

    void write(View view) {
        List<EventRow> rows = view.events("", PAGE);
        if (rows.isEmpty() && !asking.json) {
            Page page = asking.page(speech);
            page.line(" " + speech.words().say("event.list.none"));
            asking.print(terminal, page);
        }
        while (!rows.isEmpty()) {
            write(rows);
            rows = view.events(rows.getLast().event(), PAGE);
        }
    }

    void write(List<EventRow> rows) {
        EventTitle titles = new EventTitle(speech);
        if (asking.json) {
            terminal.print(rows.stream()
                    .map(r -> EventLineJson.of(
                            r.event(),
                            titles.of(r.summary()),
                            r.summary(),
                            r.telling().background()))
                    .toList());
            return;
        }
        Page page = asking.page(speech);
        rows.forEach(r -> write(page, r));
        asking.print(terminal, page);
    }

    void write(Page page, EventRow row) {
        String title = String.join(" \u00B7 ", new EventTitle(speech).line(row.summary()));
        String background =
                row.telling().background() ? " \u00B7 " + speech.words().say("brief.background") : "";
        page.wrapped(Page.pad(" " + row.event(), TITLE), title + background, TITLE, page.width());
        page.line(" ".repeat(TITLE)
                + figures(page, row)
                + new EventText(speech, page).counts(row.summary().counts()));
    }

    private String figures(Page page, EventRow row) {
        FiguresText figures = new FiguresText(speech, page);
        StringBuilder text = new StringBuilder();
        for (var toll : List.of(
                java.util.Map.entry("toll.killed", row.summary().killed()),
                java.util.Map.entry("toll.wounded", row.summary().wounded()))) {
            String range = figures.range(toll.getValue());
            if (!range.isEmpty()) {
                text.append(speech.words().say(toll.getKey()))
                        .append(' ')
                        .append(range)
                        .append(" \u00B7 ");
            }
        }
        return text.toString();
    }
}
