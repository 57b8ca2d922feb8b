package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.OutputFailed;
import org.constat.cli.Terminal;
import org.constat.cli.json.ReadingJson;
import org.constat.cli.text.Page;
import org.constat.cli.text.ReadingText;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Reading;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.KeptReport;
import org.constat.ledger.state.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat report}: one report as it was read and corrected, the list of reports, marks, hiding words for good. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID|list|mark|hide")
    @SuppressWarnings("NullAway.Init")
    String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    @Nullable
    String name;

    @Option(names = "--damaged")
    boolean damaged;

    @Option(names = "--restricted")
    boolean restricted;

    @Option(names = "--phrase", paramLabel = "WORDS")
    List<String> phrases = new ArrayList<>();

    @Option(names = "--bytes")
    boolean bytes;

    @Option(names = "--evidence")
    boolean evidence;

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;

    @Mixin
    final Asking asking = new Asking();

    public ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            switch (what) {
                case "list" ->
                    asking.ask(ledger, view -> {
                        new ReportList(speech, asking, terminal).write(view);
                        return 0;
                    });
                case "mark" -> mark(ledger, speech);
                case "hide" -> hide(ledger, speech);
                default -> show(ledger, speech);
            }
        }
        return ExitCode.DONE;
    }

    private void show(Ledger ledger, Speech speech) {
        Reading reading = asking.ask(ledger, view -> view.reading(one(view, what, speech.words())));
        if (asking.json) {
            json(reading, speech);
            return;
        }
        ReadingText text = new ReadingText(speech, asking.options.width);
        Page page = asking.page(speech);
        (evidence ? text.evidence(reading) : text.whole(reading)).forEach(page::line);
        asking.print(terminal, page);
    }

    private void json(Reading reading, Speech speech) {
        try {
            new ReadingJson(speech).write(reading, terminal.out());
        } catch (java.io.IOException e) {
            throw new OutputFailed(e);
        }
    }

    /** @throws Fault when no report, or more than one, is called so */
    static KeptReport one(View view, String name, Wording words) {
        List<KeptReport> found = view.reports(name);
        if (found.isEmpty()) {
            throw Asking.unknown(words, name, words.say("error.report.list"));
        }
        if (found.size() > 1) {
            throw new Fault(
                    ExitCode.USAGE,
                    words.say("error.ambiguous", name),
                    words.say(
                            "error.ambiguous.why",
                            found.stream()
                                    .map(r -> "R-" + r.sha256().substring(0, 16))
                                    .collect(Collectors.joining(", "))),
                    words.say("error.ambiguous.next"));
        }
        return found.getFirst();
    }

    private String named(Ledger ledger, Wording words) {
        if (name == null) {
            throw Asking.unknown(words, "", "constat report " + what + " ID --reason TEXT");
        }
        String given = name;
        return ledger.now(view -> one(view, given, words).sha256());
    }

    private void mark(Ledger ledger, Speech speech) {
        String why = asking.reason(reason, speech.words());
        String sha256 = named(ledger, speech.words());
        if (damaged == restricted) {
            throw new Fault(
                    ExitCode.USAGE,
                    speech.words().say("error.mark"),
                    speech.words().say("error.mark.why"),
                    speech.words().say("error.mark.next"));
        }
        new Deciding(terminal, asking, ledger, speech)
                .decide(desk -> desk.answer("report_mark", sha256, damaged ? "damaged" : "restricted", why));
    }

    private void hide(Ledger ledger, Speech speech) {
        String why = asking.reason(reason, speech.words());
        String sha256 = named(ledger, speech.words());
        new Deciding(terminal, asking, ledger, speech).decide(desk -> desk.hide(sha256, phrases, bytes, why));
    }
}
