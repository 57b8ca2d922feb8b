package org.constat.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.constat.cli.wording.Wording;
import org.constat.event.Front;

/** What the report says of itself: title, language, date, length, whose text it is. */
record FrontText(Sheet sheet, Page page) {
    void write() {
        Front front = sheet.reading().front();
        if (!front.title().isBlank()) {
            page.paragraph(Page.flat(front.title()));
        }
        page.line(" " + String.join(" \u00B7 ", facts(front)));
        origin(front);
    }

    private List<String> facts(Front front) {
        Wording words = sheet.words();
        List<String> facts = new ArrayList<>();
        facts.add(sheet.reading().report().id());
        facts.add(words.has("lang." + front.lang()) ? words.say("lang." + front.lang()) : front.lang());
        facts.add(published(front.published()));
        facts.add(words.count("front.characters", Page.length(sheet.text())));
        return facts;
    }

    private String published(Front.@org.jspecify.annotations.Nullable Published published) {
        Wording words = sheet.words();
        if (published == null) {
            return words.say("front.undated");
        }
        String day = sheet.speech().dates().withWeekday(published.date());
        boolean inferred = published.basis() == Front.PublishedBasis.INFERRED;
        return words.say(inferred ? "front.published.inferred" : "front.published", day);
    }

    private void origin(Front front) {
        Wording words = sheet.words();
        String publisher = front.publisher();
        Front.CopyOf copy = front.copyOf();
        if (copy != null) {
            boolean atEnd = copy.evidence().span().start() > sheet.text().length() / 2;
            String by =
                    publisher == null ? words.say("front.publisher.unknown") : words.say("front.publisher", publisher);
            page.paragraph(words.say(atEnd ? "front.copy.end" : "front.copy.start", Page.flat(copy.name()), by));
        } else if (publisher != null) {
            page.paragraph(words.say("front.outlet", publisher));
        }
    }
}
