package org.constat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.text.ReadingText;
import org.constat.cli.wording.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code constat read}: what texts claim. Writes nothing but its answer. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    final Given given = new Given();

    @Option(names = "--json")
    boolean json;

    @Option(names = "--evidence")
    boolean evidence;

    @Option(names = "--brief")
    boolean brief;

    @Option(names = "--event", paramLabel = "N")
    int event;

    @Mixin
    final Interface options = new Interface();

    ReadCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Speech speech = Main.speech(options.language(terminal));
        List<String> inputs = given.inputs(terminal, speech.words(), "constat read");
        ReadingText text = new ReadingText(speech, options.width);
        Answer answer = new Answer(form(), speech, text, options.screen(terminal), terminal);
        LateReader reader = new LateReader(engine, given.languageData(speech.words()));
        return new Run(given.intake(terminal), reader, answer, terminal, options.quiet).over(inputs, given.strict);
    }

    private Answer.Form form() {
        if (json) {
            return new Answer.Form.Json();
        }
        if (event > 0) {
            return new Answer.Form.OneEvent(event, evidence);
        }
        if (evidence) {
            return new Answer.Form.Evidence();
        }
        return brief ? new Answer.Form.Brief() : new Answer.Form.Whole();
    }
}
