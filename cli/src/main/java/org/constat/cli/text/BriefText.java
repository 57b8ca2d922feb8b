package org.constat.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.constat.cli.wording.Wording;
import org.constat.event.Event;
import org.constat.mention.Quantity;

/** One line per event. */
record BriefText(Sheet sheet, Page page) {
    void write() {
        if (sheet.reading().events().isEmpty()) {
            page.line(" " + id() + sheet.words().say("brief.none", Page.clip(title(), page.width() - 40)));
        }
        sheet.reading().events().forEach(this::write);
    }

    private String title() {
        return sheet.reading().front().title();
    }

    private String id() {
        return sheet.reading().report().id() + " \u00B7 ";
    }

    void write(Event event) {
        List<String> parts = new ArrayList<>();
        String title = new Titles(sheet).of(event);
        parts.add(title);
        if (event.date() != null) {
            parts.add(sheet.speech().dates().when(event.date()));
        }
        event.places().stream()
                .limit(1)
                .map(sheet::place)
                .filter(place -> !title.contains(place))
                .forEach(parts::add);
        figures(event, parts);
        if (event.background()) {
            parts.add(sheet.words().say("brief.background"));
        }
        page.line(" " + id() + String.join(" \u00B7 ", parts));
    }

    private void figures(Event event, List<String> parts) {
        Wording words = sheet.words();
        TollRow.figures(sheet, event).stream()
                .filter(coded -> coded.claim().field().isToll())
                .forEach(coded -> {
                    Quantity quantity = Figures.quantity(coded.claim().value());
                    if (quantity != null) {
                        String mark = Mark.of(
                                        coded.claim().modality(), coded.claim().said())
                                .sign();
                        parts.add(words.say("toll." + coded.claim().field().code()) + " "
                                + new Figures(words).cell(quantity) + " " + mark);
                    }
                });
    }
}
