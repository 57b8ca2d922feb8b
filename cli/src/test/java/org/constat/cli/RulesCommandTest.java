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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of those who write rules, over a language of three words. */
class RulesCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void smallLanguage() throws IOException {
        write("classes.tsv", classes());
        write("world/places.tsv", "# id\tkind\n");
        write("xx/language.tsv", "# key\tvalue\nscript\tLATIN\n");
        write("xx/lexicon.tsv", "# lemma\tpos\tclasses\tforms\nmot\tNOUN\t\tmot\n");
        write("xx/a.rules", """
            rule killed/word "A word."
              gives Killed
              match object:mot
              + Un mot.
                  object  mot
              - Une chose.
            """);
    }

    /** The shared names, and those that a grammar would bring. */
    private static String classes() throws IOException {
        Path lang = Path.of("..", "lang");
        StringBuilder all = new StringBuilder(Files.readString(lang.resolve("classes.tsv")));
        for (String line : Files.readAllLines(lang.resolve("roles.tsv"))) {
            if (line.matches("[A-Z]+(\\t.*)?")) {
                all.append(line.split("\t")[0]).append("\tkind\t\t\n");
            }
        }
        return all.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... args) {
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of("LANG", "en_US.UTF-8"), true, false, false);
        String[] all = Stream.concat(
                        Stream.concat(Stream.of("rules"), Stream.of(args)), Stream.of("--lang-data", folder.toString()))
                .toArray(String[]::new);
        return Main.run(
                terminal,
                data -> report -> {
                    throw new AssertionError("nothing is read here");
                },
                all);
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void checkSaysNothingWhereNothingIsWrong() {
        assertThat(run("check")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).isEmpty();
    }

    @Test
    void checkTellsEveryProblemWithItsPlace() throws IOException {
        write("xx/b.rules", "rule a/b \"...\"\n  gives Killed\n  match NOSUCHNAME\n  + Un mot.\n");
        assertThat(run("check")).isEqualTo(1);
        assertThat(printed()).hasSize(2).allMatch(line -> line.startsWith("xx/b.rules:"));
    }

    @Test
    void checkShowsHowAFailingExampleIsRead() throws IOException {
        write("xx/b.rules", "rule a/b \"...\"\n  gives Killed\n  match mot\n  + Rien.\n  - Autre.\n");
        assertThat(run("check")).isEqualTo(1);
        assertThat(printed()).anyMatch(line -> line.contains("xx/b.rules:4 a/b + Rien."));
    }

    @Test
    void tryShowsHowAPhraseIsRead() {
        assertThat(run("try", "xx", "un mot")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).anyMatch(line -> line.contains("killed/word"));
    }

    @Test
    void tryWithoutAPhraseIsAMistakeOfUse() {
        assertThat(run("try", "xx")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a language and a phrase are needed");
    }

    @Test
    void fmtLaysFilesOutAndCheckOnlyLists() throws IOException {
        write("xx/c.rules", "# words  \n\n\n");
        assertThat(run("fmt", "--check")).isEqualTo(1);
        assertThat(printed()).singleElement().asString().contains("not tidy", "c.rules");
        assertThat(run("fmt")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("xx/c.rules"))).isEqualTo("# words\n");
        assertThat(run("fmt", "--check")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void blessRewritesTheLowerHalf() throws IOException {
        write("xx/stories/a.story", "# a trap\n\nUn mot.\n---\nwhat is no longer read\n");
        assertThat(run("bless")).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("xx/stories/a.story")))
                .startsWith("# a trap\n\nUn mot.\n---\n")
                .doesNotContain("what is no longer read");
    }

    @Test
    void coverListsStepsThatNoExampleNeeds() throws IOException {
        write("xx/b.rules", "rule a/b \"...\"\n  gives Killed\n  match un? mot\n  + Un mot.\n  - Autre.\n");
        assertThat(run("cover")).isEqualTo(1);
        assertThat(printed()).anyMatch(line -> line.endsWith("a/b: no example needs un?"));
    }

    @Test
    void coverLooksAtOneFileOrRule() throws IOException {
        write("xx/b.rules", "rule a/b \"...\"\n  gives Killed\n  match un? mot\n  + Un mot.\n  - Autre.\n");
        assertThat(run("cover", "a.rules")).isEqualTo(ExitCode.DONE);
        assertThat(printed()).isEmpty();
        assertThat(run("cover", "a/b")).isEqualTo(1);
        assertThat(printed()).singleElement().asString().startsWith("xx/b.rules:3: a/b: no example needs");
    }

    @Test
    void coverOfWhatIsNotThereIsAMistakeOfUse() {
        assertThat(run("cover", "no/such")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no rule and no rule file is called no/such");
    }
}
