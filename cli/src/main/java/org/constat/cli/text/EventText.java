package org.constat.cli.text;

import java.util.List;
import org.constat.claim.Claim;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;

/** One event: heading, facts, figures and what follows from them. */
record EventText(Sheet sheet, Page page) {
    private static final int NUMBER_END = 21;
    private static final int WHO = 46;
    private static final int LABEL = 9;

    void write(Event event) {
        heading(event);
        new FactsText(sheet, page).write(event);
        List<Coded> figures = TollRow.figures(sheet, event);
        if (figures.isEmpty()) {
            voice(event);
        } else {
            page.blank();
            table(figures.stream()
                    .map(coded -> TollRow.of(sheet, event, coded.claim()))
                    .toList());
        }
        List<String> conclusions = new Conclusions(sheet).of(event);
        if (!conclusions.isEmpty()) {
            page.blank();
            conclusions.forEach(page::paragraph);
        }
        page.blank();
    }

    void heading(Event event) {
        Wording words = sheet.words();
        String claims = words.count("claims", event.claims().size());
        String right = event.background() ? words.say("event.background", claims) : claims;
        String title = new Titles(sheet).of(event);
        int end = page.column(event.background() ? "column.background" : "column.event");
        int room = end - 4 - Page.length(right) - Page.length(words.say("event.head", event.n(), ""));
        page.spread(words.say("event.head", event.n(), Page.clip(title, Math.max(room, 20))), right, end);
        page.rule();
    }

    /** An event without figures still says whose word it is. */
    private void voice(Event event) {
        sheet.claims(event).findFirst().map(Coded::claim).ifPresent(this::voice);
    }

    private void voice(Claim claim) {
        Wording words = sheet.words();
        String mark = Mark.of(claim.modality(), claim.said()).sign();
        Voices voices = new Voices(sheet);
        String who = claim.said().isUnsourced()
                ? words.say("voice.writer")
                : words.say("voice.said", voices.column(claim.said(), "who.none"));
        page.line(" ".repeat(LABEL) + mark + " " + who);
    }

    private void table(List<TollRow> rows) {
        int numberEnd = NUMBER_END;
        for (TollRow row : rows) {
            numberEnd = Math.max(numberEnd, LABEL + Page.length(row.label()) + 1 + Page.length(row.number()));
        }
        int category = numberEnd + 3;
        int longest =
                rows.stream().mapToInt(row -> Page.length(row.category())).max().orElse(0);
        int who = Math.max(WHO, Math.min(category + longest + 2, page.width() / 2 + 6));
        for (TollRow row : rows) {
            row(row, numberEnd, who);
        }
    }

    private void row(TollRow row, int numberEnd, int who) {
        String label = " ".repeat(LABEL) + row.label();
        int gap = numberEnd - Page.length(label) - Page.length(row.number());
        String counted = label + " ".repeat(gap) + row.number() + "   ";
        String start = Page.pad(counted + Page.clip(row.category(), who - numberEnd - 5), who) + row.who();
        int terms = Math.max(page.column("column.terms"), Page.length(start) + 2);
        if (row.terms().isEmpty()) {
            page.line(start);
        } else if (terms + Page.length(row.terms()) <= page.width()) {
            page.line(Page.pad(start, terms) + row.terms());
        } else {
            page.line(start);
            page.line(" ".repeat(who + 2) + row.terms());
        }
    }
}
