package org.constat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.misses.Missed;
import org.constat.event.Reader;
import org.constat.event.Story;
import org.constat.event.StoryLines;
import org.constat.event.StoryWitness;
import org.constat.rule.Cover;
import org.constat.rule.Problem;
import org.constat.rule.RuleBook;
import org.constat.rule.Tidy;
import org.constat.rule.Trial;
import org.constat.rule.Try;
import org.constat.rule.Witness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat rules}: for people who write words and rules. Each task prints one line for each thing found. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    /** What is asked for. */
    enum Task {
        CHECK,
        TRY,
        FMT,
        BLESS,
        COVER,
        MISSES
    }

    private static final int FOUND = 1;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "check|try|fmt|bless|cover|misses")
    @SuppressWarnings("NullAway.Init")
    Task task;

    @Parameters(index = "1..*", paramLabel = "LANG|TEXT|FILE")
    List<String> arguments = new ArrayList<>();

    @Option(names = "--check")
    boolean checkOnly;

    @Option(names = "--lang-data", paramLabel = "DIR")
    @Nullable
    Path languageData;

    @Option(names = "--field", paramLabel = "FIELD")
    String field = "";

    @Option(names = "--text-lang", paramLabel = "LANG")
    String textLanguage = "";

    @Option(names = "--rule", paramLabel = "RULE")
    String rule = "";

    @Mixin
    final Interface options = new Interface();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RulesFolder folder = new RulesFolder(WrittenData.folder(terminal, languageData, "constat rules check"));
        if (task == Task.FMT) {
            return told(tidied(folder));
        }
        if (task == Task.MISSES) {
            return new MissesTask(terminal, new Missed.Wish(field, textLanguage, rule)).show(folder.path(), arguments);
        }
        try {
            RuleBook book = RuleBook.open(folder.path());
            return switch (task) {
                case CHECK -> told(failing(book, folder));
                case TRY -> tried(book);
                case BLESS -> told(blessed(book, folder));
                case COVER -> told(uncovered(book, folder));
                case FMT, MISSES -> ExitCode.DONE;
            };
        } catch (Problem.Found found) {
            return told(found.problems().stream().map(Problem::toString).toList());
        }
    }

    private int told(List<String> lines) {
        terminal.print(lines);
        return lines.isEmpty() || task == Task.BLESS ? ExitCode.DONE : FOUND;
    }

    private List<String> codes(RuleBook book) {
        return arguments.isEmpty() ? book.codes() : arguments;
    }

    private List<String> failing(RuleBook book, RulesFolder folder) throws IOException {
        List<String> lines = new ArrayList<>();
        Reader reader = new Reader(book.data());
        for (String code : codes(book)) {
            for (Trial trial : book.trials(code)) {
                if (!trial.holds(book.language(code))) {
                    lines.add(book.explain(code, trial));
                }
            }
            for (Path file : folder.stories(code)) {
                Story story = Story.parse(Files.readString(file));
                boolean told = StoryLines.of(reader.read(story.report(code))).equals(story.expected());
                if (story.open() != null) {
                    lines.add(file + ": "
                            + (told ? "is told now; take its line '# open:' off" : "open: " + story.open()));
                } else if (!told) {
                    lines.add(file + ": is read otherwise; see what: constat rules bless " + code);
                }
            }
        }
        return lines;
    }

    private int tried(RuleBook book) {
        if (arguments.size() < 2 || !book.codes().contains(arguments.getFirst())) {
            throw new Fault(
                    ExitCode.USAGE,
                    "a language and a phrase are needed",
                    "Languages: " + String.join(", ", book.codes()),
                    "For example:  constat rules try " + book.codes().getFirst() + " \"...\"");
        }
        String phrase = String.join(" ", arguments.subList(1, arguments.size()));
        terminal.print(List.of(new Try(book.data()).show(arguments.getFirst(), phrase)));
        return ExitCode.DONE;
    }

    /** Stories that are open keep what they want. */
    private List<String> blessed(RuleBook book, RulesFolder folder) throws IOException {
        List<String> lines = new ArrayList<>();
        Reader reader = new Reader(book.data());
        for (String code : codes(book)) {
            for (Path file : folder.stories(code)) {
                String written = Files.readString(file);
                Story story = Story.parse(written);
                String blessed = story.blessed(reader.read(story.report(code)));
                if (story.open() == null && !blessed.equals(written)) {
                    Files.writeString(file, blessed);
                    lines.add("rewritten " + file + "; the difference is yours to review");
                }
            }
        }
        return lines;
    }

    /** Of languages, whole, or of single rule files and rules. */
    private List<String> uncovered(RuleBook book, RulesFolder folder) {
        Reader reader = new Reader(book.data());
        Cover cover = new Cover(book, code -> told(folder, code, reader));
        List<String> lines = new ArrayList<>();
        boolean whole = book.codes().containsAll(arguments);
        if (!whole) {
            arguments.forEach(a -> requireDefined(a, book));
        }
        for (String code : whole ? codes(book) : book.codes()) {
            lines.addAll(cover.untested(code, d -> whole || arguments.stream().anyMatch(d::isCalled)));
            lines.addAll(whole ? cover.missing(code) : List.of());
        }
        return lines;
    }

    /** The stories of a language. */
    private static List<Witness> told(RulesFolder folder, String code, Reader reader) {
        try {
            List<Witness> witnesses = new ArrayList<>();
            for (Path file : folder.stories(code)) {
                witnesses.add(new StoryWitness(Story.parse(Files.readString(file)), reader));
            }
            return witnesses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireDefined(String words, RuleBook book) {
        if (book.codes().stream().flatMap(c -> book.definitions(c).stream()).noneMatch(d -> d.isCalled(words))) {
            throw new Fault(
                    ExitCode.USAGE,
                    "no rule and no rule file is called " + words,
                    "Languages: " + String.join(", ", book.codes()) + "; or a file, or a rule by its name.",
                    "For example:  constat rules cover " + book.codes().getFirst() + "/killing.rules");
        }
    }

    private List<String> tidied(RulesFolder folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : folder.data()) {
            String written = Files.readString(file);
            String tidy = Tidy.of(file.getFileName().toString(), written);
            if (!tidy.equals(written)) {
                lines.add((checkOnly ? "not tidy " : "tidied ") + file);
                if (!checkOnly) {
                    Files.writeString(file, tidy);
                }
            }
        }
        return lines;
    }
}
