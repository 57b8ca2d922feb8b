package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.event.Gold.Score;
import org.constat.rule.Rules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Readings against what careful coders took from the same texts. The table of the demonstration reports is committed; after a change
 * that is meant: {@code mvn -pl core -am test -Dtest=GoldTest -Dreports=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GoldTest {

    private static final Path TABLE = Path.of("..", "reports", "accuracy", "demo.tsv");
    private static final Path CASES = Path.of("..", "reports", "accuracy", "casebook.tsv");
    private static final Reader READER = new Reader(Rules.BOOK.data());

    @Test
    void theDemonstrationReportsAreReadAsTheTableSays() throws IOException {
        compare(Texts.demo(), TABLE, "demo-misses.txt");
    }

    @Test
    void theCasesAreReadAsTheTableSays() throws IOException {
        compare(Texts.cases(), CASES, "casebook-misses.txt");
    }

    private static void compare(List<Path> files, Path committed, String missesIn) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# file\tright\twanted\tspurious"));
        List<String> misses = new ArrayList<>();
        int right = 0;
        int wanted = 0;
        int spurious = 0;
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            Path gold = file.resolveSibling(name + ".gold.json");
            Score score = new Gold(Json.read(Texts.read(gold)), READER.read(Texts.demo(file))).score();
            lines.add(name + "\t" + score.right() + "\t" + score.wanted() + "\t"
                    + score.spurious().size());
            String text = Texts.demo(file).text();
            score.missed().forEach(m -> misses.add(name + " missed " + shown(m, text)));
            score.spurious().forEach(m -> misses.add(name + " spurious " + shown(m, text)));
            right += score.right();
            wanted += score.wanted();
            spurious += score.spurious().size();
        }
        lines.add("all\t" + right + "\t" + wanted + "\t" + spurious);
        String table = String.join("\n", lines) + "\n";
        Files.writeString(Path.of("target", missesIn), String.join("\n", misses) + "\n");
        if ("write".equals(System.getProperty("reports"))) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, table);
        }
        assertThat(table)
                .as("%s; what is missed stands in core/target/%s", committed, missesIn)
                .isEqualTo(Texts.read(committed));
    }

    private static String shown(Gold.Miss miss, String text) {
        return miss.field() + " \"" + miss.span().of(text) + "\": " + miss.read();
    }

    @Test
    void theFirstArticleIsReadAsItsCoderReadIt() {
        Path seed = Texts.SHARED.resolve("seed");
        Path article = seed.resolve("000_2e423ecf6e16d530.txt");
        Assumptions.assumeTrue(Files.exists(article), () -> "SKIPPED: no " + article + "; set CONSTAT_SHARED");
        Map<String, @org.jspecify.annotations.Nullable Object> gold =
                Json.read(Texts.read(seed.resolve("gold_seed.json")));
        Reading reading = READER.read(Texts.report(Texts.read(article), null, null));
        Score score = new Gold(gold, reading).score();
        assertThat(score.missed()).isEmpty();
        assertThat(score.spurious()).isEmpty();
        assertThat(leftUncoded(reading)).containsAll(spans(gold, "not_coded_at_least"));
        assertThat(reading.marks().persons()).as("all hold an office").allMatch(Marks.NamedPerson::isPublic);
    }

    /** Where each passage begins that was read and left uncoded. */
    private static List<Integer> leftUncoded(Reading reading) {
        return reading.marks().notCoded().stream()
                .map(n -> n.evidence().span().start())
                .toList();
    }

    private static List<Integer> spans(Map<String, @org.jspecify.annotations.Nullable Object> gold, String key) {
        List<Integer> starts = new ArrayList<>();
        if (gold.get(key) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> span && span.get("start") instanceof Number start) {
                    starts.add(start.intValue());
                }
            }
        }
        return starts;
    }
}
