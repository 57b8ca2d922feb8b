package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.claim.Evidence;
import org.constat.claim.Voice;
import org.constat.report.Report;
import org.constat.rule.LangFolder;
import org.constat.rule.Language;
import org.constat.rule.Rules;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Token;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every reading, whatever the rules say. */
class PropertiesTest {

    private static final int SHARED_TEXTS = 1_000;
    private static final Map<String, Integer> SOURCES = new TreeMap<>(Map.of(
            "wikinews_fr",
            100,
            "ntrex_fr",
            123,
            "reuters21578_en",
            300,
            "ntrex_en",
            123,
            "wikipedia_current_events_en",
            77,
            "ant_ar_international",
            206,
            "wikinews_ar",
            71));

    private static final Reader READER = new Reader(Rules.BOOK.data());

    @Test
    void evidenceIsTheWordsAtItsSpan() {
        demo().forEach(r -> checkEvidence(READER.read(r)));
    }

    @Test
    void readingTwiceIsEqual() {
        for (Report report : demo()) {
            assertThat(StoryLines.of(READER.read(report))).isEqualTo(StoryLines.of(READER.read(report)));
            assertThat(READER.read(report)).isEqualTo(READER.read(report));
        }
    }

    @Test
    void aBlankLineBetweenParagraphsChangesNothing() {
        for (Report report : demo()) {
            assertThat(StoryLines.of(READER.read(wider(report)))).isEqualTo(StoryLines.of(READER.read(report)));
        }
    }

    @Test
    void tokensTileTheirSentences() {
        for (Report report : demo()) {
            checkTokens(report.text(), READER.read(report).front().lang());
        }
    }

    @Test
    void theOrderOfFilesAndRulesChangesNothing(@TempDir Path folder) throws IOException {
        copyReversed(Rules.FOLDER, folder);
        Reader other = new Reader(new LangFolder(folder).load());
        for (Report report : demo()) {
            assertThat(StoryLines.of(other.read(report))).isEqualTo(StoryLines.of(READER.read(report)));
        }
    }

    @Test
    void sharedTextsAreReadWithoutFaults() {
        Path folder = Texts.SHARED.resolve("bench").resolve("texts");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "SKIPPED: no " + folder + "; set CONSTAT_SHARED");
        List<Report> reports = new ArrayList<>();
        SOURCES.forEach((name, most) -> reports.addAll(Texts.jsonLines(folder.resolve(name + ".jsonl.gz"), most)));
        assertThat(reports.size()).isEqualTo(SHARED_TEXTS);
        for (Report report : reports) {
            Reading reading = READER.read(report);
            checkEvidence(reading);
            checkTokens(report.text(), reading.front().lang());
            assertThat(StoryLines.of(READER.read(report))).isEqualTo(StoryLines.of(reading));
            assertThat(StoryLines.of(READER.read(wider(report)))).isEqualTo(StoryLines.of(reading));
        }
    }

    /** A blank line more between paragraphs. */
    private static Report wider(Report report) {
        return new Report(report.sha256(), report.publication(), report.text().replace("\n\n", "\n\n\n"));
    }

    private static List<Report> demo() {
        return Texts.demo().stream().map(Texts::demo).toList();
    }

    private static void checkEvidence(Reading reading) {
        String text = reading.report().text();
        List<Evidence> all = new ArrayList<>();
        reading.claims().forEach(c -> {
            all.add(c.claim().evidence());
            c.claim().said().chain().stream().map(Voice::evidence).forEach(e -> {
                if (e != null) {
                    all.add(e);
                }
            });
        });
        reading.statistics().tallies().forEach(t -> {
            all.add(t.tally().statement().evidence());
            t.tally().parts().forEach(p -> all.add(p.evidence()));
        });
        reading.marks().notCoded().forEach(n -> all.add(n.evidence()));
        reading.marks().persons().forEach(p -> all.add(p.evidence()));
        reading.marks().sensitive().forEach(s -> all.add(s.evidence()));
        for (Evidence e : all) {
            assertThat(e.exact())
                    .as("words of %s", e)
                    .isNotBlank()
                    .isEqualTo(e.span().of(text));
        }
    }

    /** No two tokens overlap, and what lies between them is blank. */
    private static void checkTokens(String text, String code) {
        if (!Rules.BOOK.codes().contains(code)) {
            return;
        }
        Language language = Rules.BOOK.language(code);
        for (Layout.Sentence sentence : language.tools().cutter().cut(text).sentences()) {
            Span span = sentence.span();
            int at = span.start();
            for (Token token : language.tools().tokenizer().tokens(text, span)) {
                assertThat(token.start()).as("start of %s", token).isGreaterThanOrEqualTo(at);
                assertThat(text.substring(at, token.start()))
                        .as("before %s", token)
                        .matches("[\\s\\p{Z}\\p{C}]*");
                at = token.end();
            }
            assertThat(text.substring(at, span.end())).matches("[\\s\\p{Z}\\p{C}]*");
        }
    }

    /** The same data with every rule file turned upside down and renamed so that the last comes first. */
    private static void copyReversed(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (file.toString().contains("target") || file.toString().endsWith(".story")) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (file.toString().endsWith(".rules")) {
                    char first = (char) ('z' - (file.getFileName().toString().charAt(0) - 'a'));
                    Files.writeString(target.resolveSibling(first + "-" + file.getFileName()), reversed(file));
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String reversed(Path file) throws IOException {
        List<StringBuilder> entries = new ArrayList<>(List.of(new StringBuilder()));
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                entries.add(new StringBuilder());
            }
            entries.getLast().append(line).append('\n');
        }
        Collections.reverse(entries);
        return String.join("\n", entries);
    }
}
