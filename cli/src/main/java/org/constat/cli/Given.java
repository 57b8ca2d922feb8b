package org.constat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.cli.wording.Wording;
import org.constat.intake.Intake;
import org.constat.intake.IntakeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command that reads, and what the person says of them. */
public final class Given {
    @Parameters(paramLabel = "FILE|-")
    List<String> inputs = new ArrayList<>();

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
    public boolean strict;

    public @Nullable String url() {
        return url;
    }

    /**
     * What is named, else standard input.
     *
     * @param command what to type after "constat"
     * @throws Fault when nothing is named and a person sits at standard input
     */
    public List<String> inputs(Terminal terminal, Wording words, String command) {
        if (inputs.isEmpty() && terminal.isTerminal(Streams.IN)) {
            throw new Fault(
                    ExitCode.USAGE,
                    words.say("error.noInput"),
                    words.say("error.noInput.why"),
                    words.say("error.usage.next", command));
        }
        return inputs.isEmpty() ? List.of("-") : inputs;
    }

    public Intake intake(Terminal terminal) {
        return new Intake(new IntakeOptions(maxSize, textLang, published, source, url), terminal.in());
    }

    /** @throws Fault when the folder named is none */
    public @Nullable Path languageData(Wording words) {
        if (languageData != null && !Files.isDirectory(languageData)) {
            throw new Fault(
                    ExitCode.UNREADABLE,
                    words.say("error.langData", languageData),
                    words.say("error.langData.why"),
                    words.say("error.langData.next"));
        }
        return languageData;
    }
}
