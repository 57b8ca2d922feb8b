package org.constat.cli.text;

import java.util.List;
import java.util.Optional;
import org.constat.cli.wording.Speech;
import org.constat.event.Event;
import org.constat.event.Reading;

/** A reading as lines of text. Lines still hold what the report printed: {@link Screen} makes them fit for a terminal. */
public record ReadingText(Speech speech, int width) {
    public static final int USUAL_WIDTH = Page.USUAL_WIDTH;

    /** Front, events, statistics, arithmetic, counts. */
    public List<String> whole(Reading reading) {
        Sheet sheet = new Sheet(reading, speech);
        Page page = page();
        page.blank();
        new FrontText(sheet, page).write();
        page.blank();
        reading.events().forEach(new EventText(sheet, page)::write);
        if (reading.events().isEmpty()) {
            page.paragraph(speech.words().say("event.none"));
            page.blank();
        }
        new StatisticsText(sheet, page).write();
        new ChecksText(sheet, page).write();
        new FootText(sheet, page).write();
        return page.lines();
    }

    /** One line per event. */
    public List<String> brief(Reading reading) {
        Page page = page();
        new BriefText(new Sheet(reading, speech), page).write();
        return page.lines();
    }

    /** Every claim with its words. */
    public List<String> evidence(Reading reading) {
        Sheet sheet = new Sheet(reading, speech);
        Page page = page();
        page.blank();
        new FrontText(sheet, page).write();
        page.blank();
        EvidenceText evidence = new EvidenceText(sheet, page, Quotations.of(sheet, page));
        for (Event event : reading.events()) {
            new EventText(sheet, page).heading(event);
            evidence.write(event);
        }
        evidence.statistics();
        evidence.notCoded();
        return page.lines();
    }

    /** One event alone; absent when the reading has no event {@code n}. */
    public Optional<List<String>> event(Reading reading, int n, boolean evidence) {
        return reading.events().stream()
                .filter(event -> event.n() == n)
                .findFirst()
                .map(event -> event(reading, event, evidence));
    }

    private List<String> event(Reading reading, Event event, boolean evidence) {
        Sheet sheet = new Sheet(reading, speech);
        Page page = page();
        page.blank();
        if (evidence) {
            new EvidenceText(sheet, page, Quotations.of(sheet, page)).write(event);
        } else {
            new EventText(sheet, page).write(event);
        }
        return page.lines();
    }

    private Page page() {
        return new Page(speech.words(), width);
    }
}
