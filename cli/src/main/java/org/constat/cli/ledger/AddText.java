package org.constat.cli.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constat.cli.Interface;
import org.constat.cli.Terminal;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.ledger.Ledger;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.journal.Journal;
import org.constat.report.Outcome;

/** Tells people what an adding did: to the reports, to the events, to the ledger. */
final class AddText implements AddAnswer {
    private static final int NUMBERS = 27;
    private static final int EVENTS = 20;

    private final Ledger ledger;
    private final Speech speech;
    private final Interface options;
    private final Terminal terminal;
    private final InstantSource clock;
    private final Instant start;
    private final long first;
    private final Map<String, Integer> languages = new TreeMap<>();
    private final List<Outcome.Refused> refused = new ArrayList<>();
    private final Map<String, Added.Change> events = new LinkedHashMap<>();
    private Progress progress;
    private int done;

    AddText(Ledger ledger, Speech speech, Interface options, Terminal terminal, InstantSource clock) {
        this.ledger = ledger;
        this.speech = speech;
        this.options = options;
        this.terminal = terminal;
        this.clock = clock;
        start = clock.instant();
        first = head();
        progress = new Progress(terminal, clock, "", 0, true);
    }

    private Wording words() {
        return speech.words();
    }

    private long head() {
        return ledger.store().read(Journal::head).map(Entry::seq).orElse(0L);
    }

    @Override
    public void begin(int inputs) {
        progress = new Progress(terminal, clock, words().count("add.reading", inputs), inputs, options.quiet);
    }

    @Override
    public void added(String input, Reading reading, Added added) {
        progress.at(++done);
        switch (added) {
            case Added.New fresh -> {
                languages.merge(reading.front().lang(), 1, Integer::sum);
                fresh.events().forEach(this::changed);
            }
            case Added.Reread again -> again.events().forEach(this::changed);
            case Added.Already known -> {}
        }
    }

    /** Of several changes of one event, from what it was at first to what it is in the end. */
    private void changed(Added.Change change) {
        Added.Change before = events.remove(change.event());
        events.put(
                change.event(),
                before == null
                        ? change
                        : new Added.Change(change.event(), before.before(), change.after(), change.into()));
    }

    @Override
    public void refused(String input, Outcome.Refused no) {
        progress.at(++done);
        refused.add(no);
    }

    @Override
    public void end(AddCounts counts) {
        progress.end();
        Page page = new Page(words(), options.width);
        page.blank();
        reports(page, counts);
        page.blank();
        events(page);
        foot(page);
        terminal.print(page.lines(), options.screen(terminal));
    }

    private void reports(Page page, AddCounts counts) {
        if (counts.added() > 0) {
            String read = languages.entrySet().stream()
                    .map(e -> words().number(e.getValue()) + " " + words().sayOr("lang." + e.getKey(), "lang.und"))
                    .collect(Collectors.joining(" \u00B7 "));
            page.line(Page.pad(" + " + words().count("add.added", counts.added()), NUMBERS) + read);
        }
        if (counts.reread() > 0) {
            page.line(" ~ " + words().count("add.reread", counts.reread()));
        }
        if (counts.already() > 0) {
            page.line(" = " + words().count("add.already", counts.already()));
        }
        if (counts.refused() > 0) {
            page.line(" ! " + words().count("add.skipped", counts.refused()));
            refused.forEach(no -> page.wrapped("     ", no.input() + ": " + no.what(), 7, page.width()));
        }
    }

    private void events(Page page) {
        List<Added.Change> told = events.values().stream()
                .filter(c -> c.after() != null || c.into() != null)
                .filter(c -> c.after() == null || !c.after().telling().background())
                .toList();
        EventChange change = new EventChange(speech, page);
        told.stream().limit(EVENTS).forEach(change::write);
        if (told.size() > EVENTS) {
            page.line(" " + words().count("add.more", told.size() - EVENTS));
        }
        if (!told.isEmpty()) {
            page.blank();
        }
    }

    private void foot(Page page) {
        Entry head = ledger.store().read(Journal::head).orElse(null);
        if (head == null) {
            return;
        }
        String hash = head.hash().hex();
        Duration time = Duration.between(start, clock.instant());
        page.line(" "
                + words().say(
                                "add.ledger",
                                words().number((int) first),
                                words().number((int) head.seq()),
                                hash.substring(0, 8) + "\u2026" + hash.substring(hash.length() - 4),
                                Long.toString(time.toSeconds())
                                        + words().say("decimal.point")
                                        + time.toMillisPart() / 100));
    }
}
