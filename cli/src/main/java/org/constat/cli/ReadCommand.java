package org.constat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.text.ReadingText;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.intake.Intake;
import org.constat.intake.IntakeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat read}: what texts claim. Writes nothing but its answer. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Parameters(paramLabel = "FILE|-")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--json")
    boolean json;

    @Option(names = "--evidence")
    boolean evidence;

    @Option(names = "--brief")
    boolean brief;

    @Option(names = "--event", paramLabel = "N")
    int event;

    @Option(names = "--published", paramLabel = "DATE", converter = Day.class)
    @Nullable
    LocalDate published;

    @Option(names = "--source", paramLabel = "NAME")
    @Nullable
    String source;

    @Option(names = "--url", paramLabel = "URL")
    @Nullable
    String url;

    @Option(names = "--text-lang", paramLabel = "fr|en|ar")
    @Nullable
    String textLang;

    @Option(names = "--lang-data", paramLabel = "DIR")
    @Nullable
    Path languageData;

    @Option(names = "--max-size", paramLabel = "10MB", converter = Size.class)
    long maxSize = IntakeOptions.DEFAULT_MAX_BYTES;

    @Option(names = "--strict")
    boolean strict;

    @Mixin
    final Interface options = new Interface();

    ReadCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty() && terminal.isTerminal(Streams.IN)) {
            throw noInput();
        }
        Speech speech = Main.speech(options.language(terminal));
        ReadingText text = new ReadingText(speech, options.width);
        Answer answer = new Answer(form(), speech, text, options.screen(terminal), terminal);
        Intake intake = new Intake(new IntakeOptions(maxSize, textLang, published, source, url), terminal.in());
        Run run = new Run(intake, new LateReader(engine, languageData(speech)), answer, terminal, options.quiet);
        return run.over(inputs.isEmpty() ? List.of("-") : inputs, strict);
    }

    private Fault noInput() {
        Wording words = Wording.of(options.language(terminal));
        return new Fault(
                ExitCode.USAGE,
                words.say("error.noInput"),
                words.say("error.noInput.why"),
                words.say("error.usage.next", "constat read"));
    }

    private @Nullable Path languageData(Speech speech) {
        if (languageData != null && !Files.isDirectory(languageData)) {
            throw new Fault(
                    ExitCode.UNREADABLE,
                    speech.words().say("error.langData", languageData),
                    speech.words().say("error.langData.why"),
                    speech.words().say("error.langData.next"));
        }
        return languageData;
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
