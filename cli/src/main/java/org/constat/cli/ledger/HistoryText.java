package org.constat.cli.ledger;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Decision;
import org.constat.ledger.act.Linked;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.state.View.Logged;

/** Entries of the journal, one line each: number, time, who, what, and the reason where a person decided. */
record HistoryText(Speech speech, Page page) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int AUTHOR = 28;
    private static final int WHAT = 44;

    void write(List<Logged> entries) {
        if (!entries.isEmpty()) {
            page.line(" " + words().say("ledger.history"));
            entries.forEach(this::line);
        }
    }

    private Wording words() {
        return speech.words();
    }

    void line(Logged logged) {
        Entry entry = logged.entry();
        String start = Page.pad(" " + entry.seq(), 9) + TIME.format(entry.instant()) + "  ";
        page.wrapped(
                Page.pad(Page.pad(start, AUTHOR) + Page.clip(entry.author(), WHAT - AUTHOR - 2), WHAT),
                what(logged.act()),
                WHAT,
                page.width());
    }

    private String what(Act act) {
        String kind = words().say("kind." + act.kind().word());
        return switch (act) {
            case Act.Captured captured -> kind + " R-" + captured.report().substring(0, 8) + from(captured);
            case Act.Read read ->
                kind + " " + read.reading().report().id() + " \u00B7 "
                        + words().count("claims", read.reading().claims().size());
            case Linked linked -> kind + " \u00B7 " + String.join(" ", linked.events());
            case Decision decision -> kind + " \u00B7 " + words().quote(decision.reason());
            case Act.Redacted redacted ->
                kind + " R-" + redacted.report().substring(0, 8) + " \u00B7 " + words().quote(redacted.reason());
            case Act.Released released -> kind + " " + released.name();
            case Act.Refused refused -> kind + " " + refused.input() + ": " + refused.what();
        };
    }

    private static String from(Act.Captured captured) {
        return captured.how().address() == null
                ? ""
                : " \u00B7 " + captured.how().address();
    }
}
