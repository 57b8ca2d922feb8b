package org.constat.cli.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.dossier.Account;
import org.constat.event.dossier.Conflict;
import org.constat.event.dossier.Counts;
import org.constat.event.dossier.Dossier;
import org.constat.event.figure.Distortion;
import org.constat.event.figure.Telling;
import org.constat.event.link.Mention;
import org.constat.mention.Value;

/** All of one event: its line, who says how many, days and places side by side, what is to be decided, its reports. */
record EventText(Speech speech, Page page) {
    private static final int REPORT = 13;
    private static final int DAY = 27;

    void write(String id, Dossier dossier) {
        EventTitle title = new EventTitle(speech);
        page.blank();
        page.spread(title.of(dossier.summary()), id, page.width() - 2);
        page.line(" "
                + String.join(
                        " \u00B7 ",
                        title.line(dossier.summary()).stream().skip(1).toList()));
        page.line(" " + counts(dossier.summary().counts()));
        page.blank();
        figures(dossier);
        accounts("ledger.days", dossier.facts().days());
        accounts("ledger.places", dossier.facts().places());
        section(
                "ledger.distortions",
                dossier.figures().distortions().stream().map(this::distortion).toList());
        section(
                "ledger.expected",
                dossier.facts().expected().stream()
                        .map(this::expected)
                        .distinct()
                        .toList());
        section(
                "ledger.decide",
                dossier.conflicts().stream().map(this::conflict).toList());
        section(
                "ledger.reports.head",
                dossier.mentions().stream().map(this::report).toList());
    }

    private Wording words() {
        return speech.words();
    }

    /** "12 reports, 9 of them copies - 3 origins, all parties to the conflict". */
    String counts(Counts counts) {
        String copies = counts.copies() == 0 ? "" : words().count("ledger.copies", counts.copies());
        String third = counts.origins() == 0
                ? ""
                : counts.thirdParty() == 0
                        ? words().say("ledger.third.none")
                        : words().count("ledger.third", counts.thirdParty());
        return words().count("ledger.reports", counts.reports()) + copies + " \u00B7 "
                + words().count("ledger.origins", counts.origins()) + third;
    }

    private void figures(Dossier dossier) {
        page.line(" " + words().say("ledger.figures"));
        if (dossier.figures().figures().isEmpty()) {
            page.line("   " + words().say("ledger.figures.none"));
        }
        new FiguresText(speech, page).write(dossier.figures().figures());
        page.blank();
    }

    private void accounts(String key, List<Account> accounts) {
        if (!accounts.isEmpty()) {
            section(key, accounts.stream().map(this::account).toList());
        }
    }

    private void section(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            page.line(" " + words().say(key));
            lines.forEach(line -> page.wrapped("   ", line, 5, page.width()));
            page.blank();
        }
    }

    private String account(Account account) {
        String who = account.bodies().isEmpty()
                ? ""
                : account.tellings().stream()
                        .filter(t -> t.by().isVoice())
                        .map(new VoiceLabel(speech)::name)
                        .distinct()
                        .collect(Collectors.joining(", ", " \u00B7 ", ""));
        String relation = words().say("relation." + account.relation().name().toLowerCase(java.util.Locale.ROOT));
        return value(account.value()) + "  " + words().count("ledger.reports", account.reports()) + who
                + (relation.isEmpty() ? "" : " \u00B7 " + relation);
    }

    private String value(Value value) {
        return switch (value) {
            case Value.When when -> speech.dates().when(when);
            case Value.Place place -> speech.places().name(place, "und");
            case Value.Words said -> words().quote(Page.flat(said.text()));
            case Value.Count count -> Page.flat(count.category());
            case Value.Party party -> speech.parties().label(party, "und");
            case Value.Act act -> words().say("type." + act.type().code());
        };
    }

    private String distortion(Distortion distortion) {
        return name(distortion.told().mention()) + ": "
                + words().say("distortion." + distortion.kind().code());
    }

    private String expected(Telling telling) {
        return value(telling.coded().claim().value()) + " (" + new VoiceLabel(speech).name(telling) + ")";
    }

    private String conflict(Conflict conflict) {
        return words().say("conflict." + conflict.kind().code()) + ": "
                + conflict.positions().stream().map(this::position).distinct().collect(Collectors.joining(" \u00B7 "));
    }

    private String position(Telling telling) {
        Value value = telling.coded().claim().value();
        String said = value instanceof Value.Count count && count.quantity() != null
                ? new org.constat.cli.text.Figures(words()).cell(count.quantity())
                : value(value);
        return said + " (" + new VoiceLabel(speech).name(telling) + ")";
    }

    private String report(Mention mention) {
        String day = mention.source().published() == null
                ? words().say("ledger.undated")
                : speech.dates().day(mention.source().published());
        String outlet = mention.source().front().publisher();
        String copy = mention.source().front().copyOf() == null
                ? ""
                : "  "
                        + words().say(
                                        "ledger.copyof",
                                        mention.source().front().copyOf().name());
        return Page.pad(Page.pad(name(mention), REPORT) + day, DAY)
                + (outlet == null ? words().say("front.publisher.unknown") : outlet)
                + copy;
    }

    private static String name(Mention mention) {
        return "R-" + mention.source().report().substring(0, 8);
    }
}
