package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.json.EventLineJson;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.event.link.Mention;
import org.constat.ledger.Ledger;
import org.constat.ledger.query.Answer;
import org.constat.ledger.state.EventRow;
import org.constat.ledger.state.View;
import org.constat.ledger.state.View.Found;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat event}: one event with all that is said of it, the list of events, merging and splitting. */
@Command(name = "event")
public final class EventCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID|list|merge|split")
    @SuppressWarnings("NullAway.Init")
    String what;

    @Parameters(index = "1..*", paramLabel = "ID")
    List<String> names = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;

    @Mixin
    final EventFilter filter = new EventFilter();

    @Mixin
    final Asking asking = new Asking();

    public EventCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            return switch (what) {
                case "list" -> list(ledger, speech);
                case "merge" -> merge(ledger, speech);
                case "split" -> split(ledger, speech);
                default -> show(ledger, speech);
            };
        }
    }

    private int show(Ledger ledger, Speech speech) {
        Page page = asking.page(speech);
        String line = asking.ask(ledger, view -> {
            EventRow row = row(view, speech, what, page);
            if (!asking.json) {
                view.dossier(row.event()).ifPresent(d -> new EventText(speech, page).write(row.event(), d));
                new HistoryText(speech, page).write(view.history(row.event()));
            }
            return json(speech, row);
        });
        if (asking.json) {
            terminal.print(List.of(line));
        } else {
            asking.print(terminal, page);
        }
        return ExitCode.DONE;
    }

    private EventRow row(View view, Speech speech, String id, Page page) {
        return switch (view.event(id)) {
            case Found.Here here -> here.event();
            case Found.Led led -> {
                page.line(" "
                        + speech.words()
                                .say("event.led", led.asked(), led.event().event()));
                yield led.event();
            }
            case Found.Gone gone ->
                throw Asking.unknown(speech.words(), id, speech.words().say("error.event.gone"));
            case Found.Unknown unknown ->
                throw Asking.unknown(speech.words(), id, speech.words().say("error.event.list"));
        };
    }

    private static String json(Speech speech, EventRow row) {
        return EventLineJson.of(
                row.event(),
                new EventTitle(speech).of(row.summary()),
                row.summary(),
                row.telling().background());
    }

    private int list(Ledger ledger, Speech speech) {
        if (!filter.isEmpty()) {
            return matching(ledger, speech);
        }
        return asking.ask(ledger, view -> {
            new EventList(speech, asking, terminal).write(view);
            return ExitCode.DONE;
        });
    }

    private int matching(Ledger ledger, Speech speech) {
        EventList list = new EventList(speech, asking, terminal);
        Answer answer = filter.page(ledger, asking.asOf, null);
        while (!answer.events().isEmpty()) {
            Answer page = answer;
            asking.ask(ledger, view -> {
                list.write(page.events().stream()
                        .flatMap(id -> view.row(id).stream())
                        .toList());
                return 0;
            });
            if (answer.next() == null) {
                break;
            }
            answer = filter.page(ledger, asking.asOf, answer.next());
        }
        return ExitCode.DONE;
    }

    private int merge(Ledger ledger, Speech speech) {
        if (names.size() != 2) {
            throw Asking.unknown(speech.words(), String.join(" ", names), "constat event merge ID ID --reason TEXT");
        }
        String why = asking.reason(reason, speech.words());
        new Deciding(terminal, asking, ledger, speech)
                .decide(desk -> desk.merge(names.getFirst(), names.getLast(), why));
        return ExitCode.DONE;
    }

    /** The reports named behind the event tell another happening. */
    private int split(Ledger ledger, Speech speech) {
        if (names.size() < 2) {
            throw Asking.unknown(
                    speech.words(), String.join(" ", names), "constat event split ID REPORT... --reason TEXT");
        }
        String why = asking.reason(reason, speech.words());
        List<Mention> off = ledger.now(view -> view.mentions(names.getFirst()).stream()
                .filter(m -> names.stream().skip(1).anyMatch(n -> isReport(m, n)))
                .toList());
        new Deciding(terminal, asking, ledger, speech).decide(desk -> desk.split(names.getFirst(), off, why));
        return ExitCode.DONE;
    }

    private static boolean isReport(Mention mention, String name) {
        String digits = name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^r-", "");
        return mention.source().report().startsWith(digits);
    }
}
