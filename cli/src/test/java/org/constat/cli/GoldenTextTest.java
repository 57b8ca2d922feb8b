package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.cli.text.ReadingText;
import org.constat.cli.text.Screen;
import org.constat.event.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Screens of invented reports, compared with files. To write the files anew: {@code mvn test -pl cli -am
 * -Dtest=GoldenTextTest -Dgolden=write}, then read the difference.
 */
class GoldenTextTest {
    private static final Path FILES = Path.of("src/test/resources/org/constat/cli/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @ParameterizedTest
    @CsvSource({
        "market, en",
        "market, fr",
        "rightToLeft, en",
        "rightToLeft, fr",
        "figures, fr",
        "figures, en",
        "privatePerson, fr",
        "hostile, en",
        "nothing, en"
    })
    void whole(String story, String language) throws IOException {
        compare(story + "_" + language, text(language, 100).whole(reading(story)));
    }

    @ParameterizedTest
    @CsvSource({"market, en", "rightToLeft, fr", "hostile, en", "figures, fr"})
    void evidence(String story, String language) throws IOException {
        compare(story + "_" + language + "_evidence", text(language, 100).evidence(reading(story)));
    }

    @ParameterizedTest
    @CsvSource({"market, en", "rightToLeft, en", "nothing, en"})
    void brief(String story, String language) throws IOException {
        compare(story + "_" + language + "_brief", text(language, 100).brief(reading(story)));
    }

    @Test
    void narrow() throws IOException {
        compare("market_en_narrow", text("en", 60).whole(reading("market")));
    }

    private static ReadingText text(String language, int width) {
        return new ReadingText(Main.speech(language), width);
    }

    private static Reading reading(String story) {
        return switch (story) {
            case "market" -> Stories.market();
            case "rightToLeft" -> Stories.rightToLeft();
            case "figures" -> Stories.figures();
            case "privatePerson" -> Stories.privatePerson();
            case "hostile" -> Stories.hostile();
            default -> Stories.nothing();
        };
    }

    private static void compare(String name, List<String> lines) throws IOException {
        Screen screen = new Screen(false, false);
        String shown =
                lines.stream().flatMap(line -> screen.lines(line).stream()).collect(Collectors.joining("\n", "", "\n"));
        if (WRITE) {
            Files.writeString(FILES.resolve(name + ".txt"), shown, StandardCharsets.UTF_8);
        }
        try (InputStream golden = Files.newInputStream(FILES.resolve(name + ".txt"))) {
            assertThat(shown).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
