package org.constat.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.constat.ledger.search.WordIndex.Hit;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordIndexTest {
    private static final long ALL = Long.MAX_VALUE;
    private static final List<String> WORDS = List.of(
            "raid",
            "raids",
            "Ramadi",
            "l’armée",
            "armée",
            "Anbar",
            "al-Anbar",
            "15",
            "وقتل",
            "قتل",
            "بغداد",
            "ببغداد",
            "الموصل",
            "tué");

    @TempDir
    private Path folder;

    private final Analysis analysis = new Analysis();
    private final Questions questions = new Questions(analysis);

    private List<Long> found(Store store, String question) {
        WordIndex words = WordIndex.of(store.dialect(), analysis);
        return store.read(h -> words.newest(h, questions.parse(question), ALL, 1000)).stream()
                .map(Hit::report)
                .toList();
    }

    private void put(Store store, long report, String title, String text) {
        store.write(h -> {
            WordIndex.of(store.dialect(), analysis).put(h, report, title, text);
            return report;
        });
    }

    private static String text(Random chance, int most) {
        return IntStream.range(0, chance.nextInt(most))
                .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())))
                .reduce("", (a, b) -> a + " " + b);
    }

    private static String question(Random chance, int depth) {
        String word = WORDS.get(chance.nextInt(WORDS.size()));
        return switch (depth == 0 ? 0 : chance.nextInt(7)) {
            case 1 -> "\"" + word + " " + WORDS.get(chance.nextInt(WORDS.size())) + "\"";
            case 2 -> word.substring(0, 2) + "*";
            case 3 -> question(chance, depth - 1) + " " + question(chance, depth - 1);
            case 4 -> "(" + question(chance, depth - 1) + " | " + question(chance, depth - 1) + ")";
            case 5 -> word + " -" + question(chance, 0);
            case 6 -> word + " -(" + question(chance, depth - 1) + ")";
            default -> word;
        };
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void theIndexAnswersAsTheTextsDo(FreshLedger database) {
        Random chance = new Random(3);
        List<String[]> texts = new ArrayList<>();
        try (Store store = Store.create(database.in(folder))) {
            WordIndex words = WordIndex.of(store.dialect(), analysis);
            store.write(h -> {
                for (int i = 0; i < 60; i++) {
                    String[] text = {text(chance, 4), text(chance, 12)};
                    texts.add(text);
                    words.put(h, i, text[0], text[1]);
                }
                return texts;
            });
            for (int q = 0; q < 200; q++) {
                String asked = question(chance, 3);
                List<Long> expected = LongStream.range(0, texts.size())
                        .filter(i -> answers(asked, texts.get((int) i)))
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .toList();
                assertThat(found(store, asked)).as(asked).isEqualTo(expected);
            }
        }
    }

    /** Title and text count as one, but no run of words goes from the one into the other. */
    private boolean answers(String asked, String[] text) {
        List<Term> gap = List.of(new Term("", 0, 0));
        List<Term> terms = Stream.of(analysis.terms(text[0]), gap, analysis.terms(text[1]))
                .flatMap(List::stream)
                .toList();
        return questions.parse(asked).answeredBy(terms);
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void theTitleCountsMoreThanTheTextAndOftenMoreThanOnce(FreshLedger database) {
        try (Store store = Store.create(database.in(folder))) {
            String filler = "une phrase dont les mots ne disent rien de la chose ".repeat(3);
            put(store, 1, "Communiqué", filler + "drone " + filler);
            put(store, 2, "Attaque de drone", filler + filler);
            put(store, 3, "Communiqué", filler + "drone drone drone " + filler);
            put(store, 4, "Communiqué", filler);
            WordIndex words = WordIndex.of(store.dialect(), analysis);
            List<Hit> best = store.read(h -> words.best(h, questions.parse("drone"), ALL, 10));
            assertThat(best.stream().map(Hit::report)).containsExactly(2L, 3L, 1L);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void aReportReadAnewIsFoundByItsNewWordsOnly(FreshLedger database) {
        try (Store store = Store.create(database.in(folder))) {
            put(store, 7, "Avant", "embuscade");
            put(store, 7, "Après", "raid");
            assertThat(found(store, "embuscade | avant")).isEmpty();
            assertThat(found(store, "raid")).containsExactly(7L);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void onlyReportsKnownByThenAreFound(FreshLedger database) {
        try (Store store = Store.create(database.in(folder))) {
            LongStream.rangeClosed(1, 9).forEach(i -> put(store, i, "raid", ""));
            WordIndex words = WordIndex.of(store.dialect(), analysis);
            List<Hit> hits = store.read(h -> words.newest(h, questions.parse("raid"), 6, 2));
            assertThat(hits.stream().map(Hit::report)).containsExactly(6L, 5L);
        }
    }

    @ParameterizedTest
    @EnumSource(FreshLedger.class)
    void redactedWordsAreFoundNoMore(FreshLedger database) {
        try (Store store = Store.create(database.in(folder))) {
            put(store, 1, "Témoin", "Zoraspel a parlé");
            put(store, 2, "Autre", "Zoraspel et le raid");
            store.write(h -> {
                WordIndex.of(store.dialect(), analysis).remove(h, 1);
                return 1;
            });
            assertThat(found(store, "zoraspel")).containsExactly(2L);
            assertThat(found(store, "témoin")).isEmpty();
        }
    }

    @Test
    void redactedWordsAreGoneFromTheFile() throws IOException {
        Path file = folder.resolve("words.ledger");
        try (Store store = Store.create(new Location.File(file))) {
            put(store, 1, "Témoin", "Zoraspel a parlé");
            put(store, 2, "Autre", "raid");
            store.write(h -> {
                WordIndex.of(store.dialect(), analysis).remove(h, 1);
                return 1;
            });
            store.scrub();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path f : files.toList()) {
                String bytes = new String(Files.readAllBytes(f), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("zoraspel")).as("%s", f).isFalse();
            }
        }
    }
}
