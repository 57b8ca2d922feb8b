package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the ledger, from arguments to exit code, with the reader of this installation and a ledger on disk. */
class LedgerCommandsTest {
    private static final String WIRE = """
        # Outlet: Example Wire
        # Published: 2024-03-05

        Twelve soldiers killed in ambush near Ansongo

        Twelve soldiers were killed on Monday in an ambush near Ansongo, in the north of Mali, the army said on
        Tuesday. Nine others were wounded.
        """;
    private static final String DEPECHE = """
        # Outlet: Exemple Presse
        # Published: 2024-03-06

        Mali : quatorze soldats tués dans une embuscade près d'Ansongo

        Quatorze soldats ont été tués lundi dans une embuscade près d'Ansongo, dans le nord du Mali, selon l'armée.
        """;
    private static final String OTHER = """
        # Outlet: Example Wire
        # Published: 2024-06-20

        Bomb kills three in Mogadishu market

        A bomb killed three people on Wednesday at a market in Mogadishu, the capital of Somalia, police said.
        """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("1-wire.txt"), WIRE);
        Files.writeString(folder.resolve("2-depeche.txt"), DEPECHE);
        Files.writeString(folder.resolve("3-other.txt"), OTHER);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--ledger", folder.resolve("test.ledger").toString(), "--lang", "en"));
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Map.of("CONSTAT_AUTHOR", "A. Diallo"),
                true,
                false,
                false);
        return Main.run(terminal, Installed::reader, all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void addAll() {
        assertThat(run("add", file("1-wire.txt"), file("2-depeche.txt"), file("3-other.txt")))
                .isZero();
    }

    private List<String> events() {
        assertThat(run("event", "list", "--json")).isZero();
        Matcher ids = Pattern.compile("\"id\":\"(E-[0-9A-Z]{10})\",\"title\":\"([^\"]*)\"")
                .matcher(out());
        List<String> found = new ArrayList<>();
        while (ids.find()) {
            found.add((ids.group(2).contains("Ansongo") ? "ambush " : "bomb ") + ids.group(1));
        }
        return found.stream().sorted().map(f -> f.substring(f.indexOf(' ') + 1)).toList();
    }

    @Test
    void oneHappeningInTwoLanguagesIsOneEvent() {
        addAll();
        assertThat(out()).contains("+ 3 reports added", "2 English", "1 French", "reports 2");
        assertThat(events()).hasSize(2);
    }

    @Test
    void addingAgainChangesNothing() {
        addAll();
        assertThat(run("log")).isZero();
        String before = out();
        addAll();
        assertThat(out()).contains("= 3 already in the ledger");
        assertThat(run("log")).isZero();
        assertThat(out()).isEqualTo(before);
    }

    @Test
    void theEventTellsWhoSaysHowMany() {
        addAll();
        assertThat(run("event", events().getFirst())).isZero();
        assertThat(out()).contains("WHO SAYS HOW MANY", "12", "14", "Example Wire", "HISTORY");
    }

    @Test
    void aCorrectionIsKeptShownAndTakenBack() {
        addAll();
        String event = events().getFirst();
        assertThat(run("report", "list", "--json")).isZero();
        Matcher report = Pattern.compile("\"id\":\"(R-[0-9a-f]{8})\"").matcher(out());
        assertThat(report.find()).isTrue();
        assertThat(run("report", report.group(1), "--json")).isZero();
        Matcher claim = Pattern.compile("\"id\":\"(C\\d\\d)\",\"key\":\"[^\"]*\",\"event\":1,\"field\":\"killed\"")
                .matcher(out());
        assertThat(claim.find()).isTrue();
        String name = report.group(1) + "#" + claim.group(1);
        assertThat(run("claim", name)).isZero();
        assertThat(out()).contains("killed", "read by");

        assertThat(run("claim", "correct", name, "--set", "killed=13")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("no reason");
        assertThat(run("claim", "correct", name, "--set", "killed=13", "--reason", "the army's own text"))
                .isZero();
        Matcher entry = Pattern.compile("entry (\\d+)").matcher(out());
        assertThat(entry.find()).isTrue();
        assertThat(run("claim", name)).isZero();
        assertThat(out()).contains("13");
        assertThat(run("event", event)).isZero();
        assertThat(out()).contains("A. Diallo", "the army's own text");
        assertThat(run("claim", name, "--as-of", Integer.toString(Integer.parseInt(entry.group(1)) - 1)))
                .isZero();
        assertThat(out()).contains("12");

        assertThat(run("undo", entry.group(1), "--reason", "the wire was right"))
                .isZero();
        assertThat(run("claim", name)).isZero();
        assertThat(out()).contains("12").doesNotContain("13 ");
        assertThat(run("rebuild")).isZero();
        assertThat(out()).contains("the same state as before");
    }

    @Test
    void eventsAreMergedByPeople() {
        addAll();
        List<String> ids = events();
        assertThat(run("event", "merge", ids.getFirst(), ids.getLast(), "--reason", "one story"))
                .isZero();
        assertThat(events()).hasSize(1);
        assertThat(run("event", ids.getLast())).isZero();
        assertThat(out()).contains("was merged into " + ids.getFirst());
    }

    @Test
    void reportsAreSplitOffByPeople() {
        addAll();
        String event = events().getFirst();
        assertThat(run("report", "list", "--json")).isZero();
        Matcher french = Pattern.compile("\"id\":\"(R-[0-9a-f]{8})\"[^\\n]*\"lang\":\"fr\"")
                .matcher(out());
        assertThat(french.find()).isTrue();
        assertThat(run("event", "split", event, french.group(1), "--reason", "another ambush"))
                .isZero();
        assertThat(events()).hasSize(3);
    }

    @Test
    void filtersAreObeyedAndMistypedOnesRefused() {
        addAll();
        assertThat(run("event", "list", "--filter", "country=SO")).isZero();
        assertThat(out()).contains("Mogadishu").doesNotContain("Ansongo");
        assertThat(run("event", "list", "--filter", "contry=SO")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("Did you mean 'country'?");
    }

    @Test
    void aQuestionIsAnsweredOnce() throws IOException {
        Files.writeString(
                folder.resolve("4-named.txt"),
                OTHER.replace(
                        "police said.", "police said. One of the dead was Amina" + " Warsame, a nine-year-old girl."));
        assertThat(run("add", file("4-named.txt"))).as(err()).isZero();
        assertThat(run("review")).isZero();
        Matcher question = Pattern.compile("T-[0-9A-Z]+").matcher(out());
        assertThat(question.find()).isTrue();
        assertThat(run("review", question.group(), "--answer", "looked at", "--reason", "read both"))
                .isZero();
        assertThat(run("review")).isZero();
        assertThat(out()).doesNotContain(question.group());
    }

    @Test
    void whatIsRefusedIsToldAndLogged() {
        assertThat(run("add", file("none.txt"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out()).contains("! 1 skipped");
        assertThat(run("log")).isZero();
        assertThat(out()).contains("refused", "none.txt");
    }

    @Test
    void aLedgerThatIsNotThereIsToldInAFewWords() {
        assertThat(run("event", "list")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err()).contains("There is no ledger at", "constat add FILE");
    }

    @Test
    void namesThatStandForNothingAreToldSo() {
        addAll();
        assertThat(run("event", "E-0000000000")).isEqualTo(ExitCode.USAGE);
        assertThat(run("report", "R-00000000")).isEqualTo(ExitCode.USAGE);
        assertThat(run("claim", "R-00000000#C01")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("nothing is called R-00000000#C01");
    }

    @Test
    void aBackupIsALedger() throws IOException {
        addAll();
        String copy = folder.resolve("copy.ledger").toString();
        assertThat(run("backup", copy)).isZero();
        assertThat(run("backup", copy)).isEqualTo(ExitCode.UNSAFE);
        assertThat(run("backup", copy, "--force")).isZero();
        List<String> kept = events();
        Files.move(Path.of(copy), folder.resolve("test.ledger"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(events()).isEqualTo(kept).hasSize(2);
        assertThat(run("verify")).isZero();
        assertThat(out()).contains("chain intact");
    }

    @Test
    void hiddenWordsAreGoneAndTheChainStillHolds() {
        addAll();
        assertThat(run("report", "list", "--json")).isZero();
        Matcher report = Pattern.compile("\"id\":\"(R-[0-9a-f]{8})\"").matcher(out());
        assertThat(report.find()).isTrue();
        assertThat(run("report", "hide", report.group(1), "--bytes", "--reason", "names a child"))
                .isZero();
        assertThat(run("report", "list")).isZero();
        assertThat(out()).contains("hidden by decision");
        assertThat(run("verify")).isZero();
        assertThat(out()).contains("chain intact", "hidden by decision");
    }
}
