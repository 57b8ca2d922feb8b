package org.constat.cli.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.Engine;
import org.constat.cli.Given;
import org.constat.cli.Interface;
import org.constat.cli.LateReader;
import org.constat.cli.Main;
import org.constat.cli.Terminal;
import org.constat.cli.wording.Speech;
import org.constat.intake.Intake;
import org.constat.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code constat add}: reads texts and keeps what they claim. Safe to repeat. */
@Command(name = "add")
public final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    final Given given = new Given();

    @Mixin
    final LedgerChoice choice = new LedgerChoice();

    @Option(names = "--json")
    boolean json;

    @Option(names = "--reread")
    boolean reread;

    @Mixin
    final Interface options = new Interface();

    public AddCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Speech speech = Main.speech(options.language(terminal));
        List<String> inputs = given.inputs(terminal, speech.words(), "constat add");
        LateReader reader = new LateReader(engine, given.languageData(speech.words()));
        Intake intake = given.intake(terminal);
        try (Ledger ledger = choice.create(terminal)) {
            Adding adding = new Adding(
                    ledger,
                    new Adding.Wish(given.url(), choice.author(terminal), reread),
                    intake,
                    reader,
                    InstantSource.system());
            AddAnswer answer = json
                    ? new AddLines(terminal, speech)
                    : new AddText(ledger, speech, options, terminal, InstantSource.system());
            return adding.over(intake.find(inputs), answer).exit(given.strict);
        }
    }
}
