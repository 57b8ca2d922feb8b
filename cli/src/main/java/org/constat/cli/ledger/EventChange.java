package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.dossier.Counts;
import org.constat.event.dossier.Summary;
import org.constat.event.figure.Standing;
import org.constat.ledger.Added.Change;
import org.constat.ledger.state.EventRow;
import org.jspecify.annotations.Nullable;

/** What new reports did to one event. */
record EventChange(Speech speech, Page page) {
    private static final int TITLE = 14;

    void write(Change change) {
        EventRow after = change.after();
        if (change.into() != null) {
            page.line(" " + change.event() + "  " + words().say("add.merged", change.into()));
        } else if (after != null) {
            head(change.event(), change.before(), after.summary());
            facts(change.before() == null ? null : change.before().summary(), after.summary());
        }
    }

    private Wording words() {
        return speech.words();
    }

    private void head(String id, @Nullable EventRow before, Summary now) {
        String title = String.join(", ", new EventTitle(speech).line(now));
        String start = before == null ? words().say("add.new") + " " : "";
        String end = now.counts().conflicts() > 0 ? "  \u2192 " + words().say("add.review") : "";
        page.wrapped(Page.pad(" " + id, TITLE), start + title + end, TITLE, page.width());
    }

    private void facts(@Nullable Summary before, Summary now) {
        Counts counts = now.counts();
        List<String> facts = new ArrayList<>();
        facts.add(moved("add.reports", before == null ? null : before.counts().reports(), counts.reports()));
        facts.add(moved("add.origins", before == null ? null : before.counts().origins(), counts.origins()));
        toll("toll.killed", before == null ? null : before.killed(), now.killed(), facts);
        toll("toll.wounded", before == null ? null : before.wounded(), now.wounded(), facts);
        page.wrapped("   ", String.join("   ", facts), 3, page.width());
    }

    private String moved(String key, @Nullable Integer before, int now) {
        String said = before == null || before == now
                ? words().number(now)
                : words().number(before) + " \u2192 " + words().number(now);
        return words().say(key) + " " + said;
    }

    private void toll(String key, @Nullable Standing before, Standing now, List<String> facts) {
        FiguresText figures = new FiguresText(speech, page);
        String range = figures.range(now);
        if (!range.isEmpty()) {
            String was = before == null ? range : figures.range(before);
            facts.add(words().say(key) + " " + (was.equals(range) || was.isEmpty() ? range : was + " \u2192 " + range));
        }
    }
}
