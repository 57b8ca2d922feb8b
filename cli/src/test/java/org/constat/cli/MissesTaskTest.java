package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser of errors, over an invented report whose coder wants more than it tells. */
class MissesTaskTest {

    private static final String REPORT = "Gunmen killed 12 villagers near Djibo on Monday, the mayor said.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run(String... args) {
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of("LANG", "en_US.UTF-8"), true, false, false);
        String[] all = Stream.concat(
                        Stream.concat(Stream.of("rules", "misses"), Stream.of(args)),
                        Stream.of("--lang-data", Path.of("..", "lang").toString()))
                .toArray(String[]::new);
        return Main.run(terminal, Installed::reader, all);
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void report(String claims) throws IOException {
        Files.writeString(folder.resolve("raid.txt"), REPORT);
        Files.writeString(
                folder.resolve("raid.gold.json"), "{\"lang\": \"en\", \"claims\": [" + claims + "], \"tallies\": []}");
    }

    private static String killed(int number) {
        return "{\"field\": \"killed\", \"value\": {\"best\": " + number
                + "}, \"modality\": \"asserted\", \"said_by\": [[\"mayor\"]], \"exact\": \"killed 12 villagers\"}";
    }

    @Test
    void aWrongNumberIsShownInItsSentenceWithTheRuleThatReadIt() throws IOException {
        report(killed(14));
        assertThat(run(folder.toString(), "--field", "killed")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).element(0).asString().endsWith("raid.txt  en  missed  killed");
        assertThat(printed().get(1)).contains("[killed 12 villagers] near Djibo on Monday");
        assertThat(printed().get(2)).contains("expected  {best=14}, asserted, said by [[mayor]]");
        assertThat(printed().get(3)).contains("read      value Count");
        assertThat(printed().get(4)).contains("killing/active");
    }

    @Test
    void whatIsReadAsTheCoderWantsIsNotShownAndFiltersHold() throws IOException {
        report(killed(12));
        assertThat(run(folder.toString(), "--field", "killed")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).hasSize(1);
        assertThat(printed().getFirst()).startsWith("0 of ");

        out.reset();
        report(killed(14));
        run(folder.toString(), "--field", "killed", "--text-lang", "fr");
        assertThat(printed().getFirst()).startsWith("0 of ");

        out.reset();
        run(folder.toString(), "--field", "killed", "--rule", "killing");
        assertThat(printed().getLast()).startsWith("1 of ");
    }

    @Test
    void linesOfABenchmarkAreShownAsTheyAreWritten() throws IOException {
        Path misses = folder.resolve("misses.jsonl");
        Files.writeString(
                misses,
                "{\"document\":\"d-1\",\"lang\":\"en\",\"kind\":\"spurious\",\"field\":\"place\",\"expected\":\"\",\"read\":\"1.0"
                    + " 2.0\",\"before\":\"In the \",\"marked\":\"Bay\",\"after\":\" they"
                    + " met.\",\"rules\":[\"talks/met\"]}\n");
        assertThat(run(misses.toString())).isEqualTo(ExitCode.DONE);
        assertThat(printed())
                .containsExactly(
                        "d-1  en  spurious  place",
                        "    In the [Bay] they met.",
                        "    read      1.0 2.0",
                        "    rules     talks/met",
                        "1 of 1 differences");
    }

    @Test
    void aFileThatIsNoneIsToldWithItsLine() throws IOException {
        Path misses = folder.resolve("misses.jsonl");
        Files.writeString(misses, "{}\nnonsense\n");
        assertThat(run(misses.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("nowhere.jsonl")).isEqualTo(ExitCode.UNREADABLE);
        report(killed(12).replace("killed 12 villagers", "words of another report"));
        assertThat(run(folder.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("misses.jsonl:2: no JSON")
                .contains("there is no file nowhere.jsonl")
                .contains("words of another report");
    }
}
