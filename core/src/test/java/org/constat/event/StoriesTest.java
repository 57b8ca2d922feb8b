package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.constat.rule.Rules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each story is read as it stands below its line: everything, and nothing more. */
class StoriesTest {

    private static final Reader READER = new Reader(Rules.BOOK.data());

    @TestFactory
    Stream<DynamicNode> stories() {
        return Rules.BOOK.codes().stream()
                .map(code -> dynamicContainer(
                        code,
                        files(Rules.FOLDER.resolve(code).resolve("stories")).stream()
                                .map(file -> dynamicTest(code + " " + file.getFileName(), () -> check(code, file)))));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".story")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(String code, Path file) throws IOException {
        Story story = Story.parse(Files.readString(file));
        Assumptions.assumeTrue(story.open() == null, () -> "OPEN " + file + ": " + story.open());
        assertThat(String.join("\n", StoryLines.of(READER.read(story.report(code)))))
                .as("%s; after a change that is meant: constat rules bless", file)
                .isEqualTo(String.join("\n", story.expected()));
    }
}
