package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.rule.Rules;
import org.junit.jupiter.api.Test;

/**
 * How right each rule is in each role it fills, over the demonstration reports, the casebook and the stories, so that bad pairs are seen.
 * After a change that is meant: {@code mvn -pl core -am test -Dtest=RolesTest -Dreports=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class RolesTest {

    private static final Path TABLE = Path.of("..", "reports", "accuracy", "roles.tsv");
    private static final String HEAD = "# lang\trule\trole\tright\tread\tprecision";
    private static final Reader READER = new Reader(Rules.BOOK.data());

    /** Claims that were read, and how many of them are right; claims that a coder neither takes nor excludes are not counted. */
    private record Count(int right, int read) {
        Count plus(Count other) {
            return new Count(right + other.right, read + other.read);
        }

        double precision() {
            return (double) right / read;
        }

        String cells() {
            return right + "\t" + read + "\t" + String.format(Locale.ROOT, "%.2f", precision());
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    @Test
    void noRuleFillsARoleWorseThanTheTableSays() throws IOException {
        golds(Texts.demo());
        golds(Texts.cases());
        for (String code : Rules.BOOK.codes()) {
            stories(code);
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        counts.forEach((pair, count) -> lines.add(pair + "\t" + count.cells()));
        if ("write".equals(System.getProperty("reports"))) {
            Files.writeString(TABLE, String.join("\n", lines) + "\n");
        }
        assertThat(worse())
                .as("pairs of rule and role that read worse than %s says", TABLE)
                .isEmpty();
    }

    private void golds(List<Path> files) throws IOException {
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            Map<String, @org.jspecify.annotations.Nullable Object> gold =
                    Json.read(Texts.read(file.resolveSibling(name + ".gold.json")));
            String lang = String.valueOf(gold.get("lang"));
            for (Gold.Judged j :
                    new Gold(gold, READER.read(Texts.demo(file))).score().judged()) {
                add(lang, j.rule(), j.field(), j.right());
            }
        }
    }

    /** Below its line a story has everything that is right. */
    private void stories(String code) throws IOException {
        try (Stream<Path> files = Files.list(Rules.FOLDER.resolve(code).resolve("stories"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".story")).sorted().toList()) {
                Story story = Story.parse(Files.readString(file));
                Set<String> expected = new HashSet<>(story.expected());
                for (Coded c : READER.read(story.report(code)).claims()) {
                    boolean right = expected.contains(StoryLines.claim(c));
                    add(code, c.claim().evidence().rule(), c.claim().field().code(), right);
                }
            }
        }
    }

    private void add(String lang, String rule, String role, boolean right) {
        counts.merge(lang + "\t" + rule + "\t" + role, new Count(right ? 1 : 0, 1), Count::plus);
    }

    private List<String> worse() throws IOException {
        List<String> worse = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            Count now = line.startsWith("#") ? null : counts.get(cells[0] + "\t" + cells[1] + "\t" + cells[2]);
            if (now != null) {
                Count then = new Count(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
                if (now.precision() < then.precision() && now.read() - now.right() > then.read() - then.right()) {
                    worse.add(line + " is now " + now.cells());
                }
            }
        }
        return worse;
    }
}
