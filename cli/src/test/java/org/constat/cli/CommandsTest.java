package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command from arguments to exit code, with a reader that finds nothing. */
class CommandsTest {
    private static final String TEXT = "The weather\n\nIt rained in Orvane all day, and people stayed at home.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Map<String, String> env = Map.of("LANG", "en_US.UTF-8");
    private String input = "";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run(String... args) {
        return run(folderOf -> CommandsTest::nothing, out, args);
    }

    private int run(Engine engine, OutputStream to, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        boolean typed = input.isEmpty();
        return Main.run(Terminal.of(in, to, err, env, typed, false, false), engine, args);
    }

    private static Reading nothing(Report report) {
        return new Reading(
                report,
                new Front(
                        "en",
                        report.text().lines().findFirst().orElse(""),
                        null,
                        report.publication().outlet(),
                        null),
                List.of(),
                List.of(),
                new Reading.Statistics(List.of(), List.of()),
                new Marks(List.of(), List.of(), List.of()),
                new Reading.Engine("0", "0"));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void readsAFile() throws IOException {
        assertThat(run("read", file("a.txt", TEXT), "--source", "The Orvane Post"))
                .isZero();
        assertThat(out()).startsWith("\n The weather\n R-").contains("Published by The Orvane Post", "No event read");
        assertThat(err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        input = TEXT;
        assertThat(run("read", "-", "--json")).isZero();
        assertThat(out()).startsWith("{\"schema\":\"constat/read/1\"").contains("It rained");
    }

    @Test
    void withoutInputAPipeIsReadAndAPersonIsHelped() {
        assertThat(run("read")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("constat: no input\n  Usage:  constat read FILE");
        assertThat(out()).isEmpty();
        input = TEXT;
        assertThat(run("read")).isZero();
        assertThat(out()).contains("The weather");
    }

    @Test
    void aMissingFileIsToldInThreeLines() {
        assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err()).startsWith("constat: ").contains("none.txt");
        assertThat(err().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("  "));
        assertThat(out()).isEmpty();
    }

    @Test
    void aLargeFileIsRefusedForSafety() throws IOException {
        assertThat(run("read", file("a.txt", TEXT.repeat(40)), "--max-size", "1kB"))
                .isEqualTo(ExitCode.UNSAFE);
        assertThat(err()).startsWith("constat: ");
    }

    @Test
    void severalInputsGiveSeveralAnswers() throws IOException {
        String a = file("a.txt", TEXT);
        String b = file("b.txt", "Snow\n\nIt snowed in Orvane for three days without end.\n");
        assertThat(run("read", a, b)).isZero();
        assertThat(out()).contains("The weather", "Snow", " " + a, " " + b);
        assertThat(err()).isEqualTo(" reading 2 inputs\n 2 inputs read\n");
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 6"})
    void oneRefusedOfSeveral(boolean strict, int exit) throws IOException {
        String a = file("a.txt", TEXT);
        String none = folder.resolve("none.txt").toString();
        String[] args = strict ? new String[] {"read", a, none, "--strict"} : new String[] {"read", a, none};
        assertThat(run(args)).isEqualTo(exit);
        assertThat(err()).contains("1 input read, 1 skipped");
    }

    @Test
    void allRefusedOfSeveral() {
        assertThat(run(
                        "read",
                        folder.resolve("x").toString(),
                        folder.resolve("y").toString(),
                        "-q"))
                .isEqualTo(ExitCode.PARTLY);
    }

    @Test
    void wrongUsageSaysWhatToType() {
        assertThat(run("read", "--colour")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("constat: ").endsWith("  To see what is possible:  constat read --help\n");
        assertThat(run("write")).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--published", "yesterday", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--max-size", "big", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "--lang", "xx", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void anEventThatIsNotThere() throws IOException {
        assertThat(run("read", file("a.txt", TEXT), "--event", "3")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("there is no event 3 in R-", "The reading has 0 events.");
    }

    @Test
    void theInterfaceSpeaksTheLanguageOfItsUser() throws IOException {
        env = Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "en_US.UTF-8");
        assertThat(run("read", file("a.txt", TEXT))).isZero();
        assertThat(out()).contains("Aucun événement");
        out.reset();
        assertThat(run("read", file("a.txt", TEXT), "--lang", "en")).isZero();
        assertThat(out()).contains("No event");
    }

    @ParameterizedTest
    @CsvSource({"--help, fr_FR, Usage :", "--help, en_GB, Usage:", "--version, en_GB, constat"})
    void helpAndVersion(String option, String language, String expected) {
        env = Map.of("LC_MESSAGES", language);
        assertThat(run(option)).isZero();
        assertThat(out()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyOptionIsExplained(String language) {
        Terminal terminal = Terminal.of(System.in, out, err, env, false, false, false);
        CommandLine root = new Main(terminal, folderOf -> CommandsTest::nothing, language).commands();
        List<CommandLine> commands = new ArrayList<>(root.getSubcommands().values());
        commands.add(root);
        for (CommandLine command : commands) {
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description())
                            .as(option.longestName())
                            .isNotEmpty());
        }
    }

    @Test
    void aBugIsOursAndItsTraceIsForThoseWhoAsk() throws IOException {
        String file = file("a.txt", TEXT);
        Engine broken = folderOf -> report -> {
            throw new IllegalStateException("\u001B[31mred");
        };
        assertThat(run(broken, out, "read", file)).isEqualTo(ExitCode.BUG);
        assertThat(err()).contains("unexpected error", "\\u{1B}[31mred").doesNotContain("\tat ", "\u001B");
        assertThat(run(broken, out, "read", file, "--debug")).isEqualTo(ExitCode.BUG);
        assertThat(err()).contains("at org.constat.cli");
    }

    @Test
    void fileNamesCannotSteerTheTerminal() {
        run("read", folder.resolve("a\u001B]0;owned\u0007").toString());
        assertThat(err()).contains("\\u{1B}]0;owned").doesNotContain("\u001B");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotABug() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        run(folderOf -> CommandsTest::nothing, full, "read", file("a.txt", TEXT));
        assertThat(err()).doesNotContain("unexpected");
    }

    @Test
    void languageDataMustBeAFolder() throws IOException {
        assertThat(run(
                        "read",
                        file("a.txt", TEXT),
                        "--lang-data",
                        folder.resolve("none").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void demoAddsTheReportsOfTheInstallationToALedgerOfTheirOwn() throws IOException {
        Files.createDirectory(folder.resolve("demo"));
        file("demo/1.txt", TEXT);
        file("demo/1.gold.json", "{}");
        env = Map.of("CONSTAT_HOME", folder.toString());
        assertThat(run("demo")).isZero();
        assertThat(out()).contains("holds no event yet");
        assertThat(err()).contains("demo.ledger");
        env = Map.of("CONSTAT_HOME", folder.resolve("demo").toString());
        assertThat(run("demo")).isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, NO_COLOR, 1, false", "auto, CLICOLOR_FORCE, 1, true", "auto, CLICOLOR_FORCE, 0, false",
        "always, NO_COLOR, 1, true", "never, CLICOLOR_FORCE, 1, false", "auto, TERM, xterm, false"
    })
    void colour(String wish, String variable, String value, boolean coloured) {
        Terminal pipe = Terminal.of(System.in, out, err, Map.of(variable, value), false, false, false);
        assertThat(pipe.colour(ColourWish.valueOf(wish.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(coloured);
    }

    @ParameterizedTest
    @CsvSource({"TERM, xterm, true", "TERM, dumb, false", "NO_COLOR, 1, false", "CLICOLOR, 0, false"})
    void colourOnATerminal(String variable, String value, boolean coloured) {
        Terminal screen = Terminal.of(System.in, out, err, Map.of(variable, value), true, true, true);
        assertThat(screen.colour(ColourWish.AUTO)).isEqualTo(coloured);
    }
}
