package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.constat.cli.json.ReadingJson;
import org.constat.cli.text.ReadingText;
import org.constat.cli.text.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens and the JSON promised for the seed article, from its hand coding. */
class SeedSamplesTest {
    private static final Screen PLAIN = new Screen(false, false);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void wholeText(String language) {
        ReadingText text = new ReadingText(Main.speech(language), ReadingText.USUAL_WIDTH);
        assertThat(shown(text.whole(Seed.reading()))).isEqualTo(sample("samples/read_" + language + ".txt"));
    }

    @Test
    void evidenceOfOneEvent() {
        ReadingText text = new ReadingText(Main.speech("en"), ReadingText.USUAL_WIDTH);
        List<String> lines = shown(text.event(Seed.reading(), 1, true).orElseThrow());
        List<String> sample = sample("samples/read_evidence.txt");
        assertThat(lines.subList(0, sample.size())).isEqualTo(sample);
    }

    @Test
    void jsonSatisfiesTheScorer(@TempDir Path folder) throws IOException, InterruptedException {
        Path json = folder.resolve("seed.json");
        Files.writeString(json, json(), StandardCharsets.UTF_8);
        Seed.file("gold_seed.json");
        Path seed = Seed.shared().resolve("seed");
        assumeTrue(hasPython(), "skipped: there is no python3 to run the scorer with");
        Process scorer = new ProcessBuilder(
                        "python3",
                        seed.resolve("score_gold.py").toString(),
                        seed.resolve("gold_seed.json").toString())
                .redirectInput(json.toFile())
                .redirectErrorStream(true)
                .start();
        String verdict = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scorer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(verdict)
                .contains("27/27 claims right, 0 spurious, 2/2 events (0 extra), 4/4 checks, 2/2 not coded, 0 quotes"
                        + " off");
    }

    @Test
    void jsonFollowsTheSchema() throws IOException {
        assertThat(Schema.errors(json())).isEmpty();
    }

    private static String json() throws IOException {
        StringWriter json = new StringWriter();
        new ReadingJson(Main.speech("en")).write(Seed.reading(), json);
        return json.toString();
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().flatMap(line -> PLAIN.lines(line).stream()).toList();
    }

    /** The sample without the line that types the command. */
    private static List<String> sample(String name) {
        return Seed.file(name).lines().skip(1).toList();
    }
}
