package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.constat.event.link.Decisions;
import org.constat.event.link.Linking;
import org.constat.event.link.Mention;
import org.constat.report.Report;
import org.junit.jupiter.api.Test;

class DemoLinksTest {

    /** Those that tell of the raid; the others tell of figures over half a year, and of talks. */
    private static final List<String> OTHER_STORIES = List.of("08-en-half-year-figures", "21-ar-postponed");

    @Test
    void theReportsOfTheRaidInThreeLanguagesGiveOneEvent() {
        Reader reader = Reader.from(Path.of("..", "lang"));
        List<Mention> mentions = new ArrayList<>();
        for (Path file : Texts.demo()) {
            mentions.addAll(Mention.of(reader.read(named(file)), null, 0));
        }
        List<List<String>> events = Linking.events(mentions, Decisions.NONE).stream()
                .map(e -> e.stream().map(m -> m.source().report()).toList())
                .toList();
        List<String> raid = Texts.demo().stream()
                .map(DemoLinksTest::name)
                .filter(n -> !OTHER_STORIES.contains(n))
                .toList();
        assertThat(events).anySatisfy(e -> assertThat(e).containsExactlyInAnyOrderElementsOf(raid));
    }

    private static Report named(Path file) {
        Report report = Texts.demo(file);
        return new Report(name(file), report.publication(), report.text());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }
}
