package org.constat.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.ledger.Ledger;
import org.constat.ledger.state.View;
import org.constat.ledger.state.View.Stated;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat claim}: one claim with its words; correcting and rejecting it. */
@Command(name = "claim")
public final class ClaimCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID|correct|reject")
    @SuppressWarnings("NullAway.Init")
    String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    @Nullable
    String name;

    @Option(names = "--set", paramLabel = "FIELD=VALUE")
    @Nullable
    String set;

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;

    @Mixin
    final Asking asking = new Asking();

    public ClaimCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        try (Ledger ledger = asking.choice.open(terminal)) {
            switch (what) {
                case "correct" -> correct(ledger, speech);
                case "reject" -> {
                    String why = asking.reason(reason, speech.words());
                    String key = key(ledger, speech);
                    new Deciding(terminal, asking, ledger, speech).decide(desk -> desk.reject(key, why));
                }
                default -> show(ledger, speech);
            }
        }
        return ExitCode.DONE;
    }

    private void show(Ledger ledger, Speech speech) {
        var page = asking.page(speech);
        asking.ask(ledger, view -> {
            Stated stated = one(view, what, speech.words());
            new ClaimText(speech, page).write(stated, view.reading(stated.report()));
            return 0;
        });
        asking.print(terminal, page);
    }

    private static Stated one(View view, String name, Wording words) {
        List<Stated> found = view.claims(name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw Asking.unknown(words, name, words.say("error.claim.next"));
        }
        throw new Fault(
                ExitCode.USAGE,
                words.say("error.ambiguous", name),
                words.say(
                        "error.ambiguous.why",
                        found.stream().map(s -> s.claim().key()).collect(Collectors.joining(", "))),
                words.say("error.ambiguous.next"));
    }

    private Stated named(Ledger ledger, Speech speech) {
        String given = name == null ? "" : name;
        return ledger.now(view -> one(view, given, speech.words()));
    }

    private String key(Ledger ledger, Speech speech) {
        return named(ledger, speech).claim().key();
    }

    private void correct(Ledger ledger, Speech speech) {
        String why = asking.reason(reason, speech.words());
        Stated stated = named(ledger, speech);
        Value before = stated.claim().claim().value();
        Value after = new Typed(speech.words()).value(stated.claim().claim().field(), before, set);
        new Deciding(terminal, asking, ledger, speech)
                .decide(desk -> desk.correct(stated.claim().key(), after, why));
    }
}
