package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.constat.cli.json.ReadingJson;
import org.constat.cli.text.CodePoints;
import org.constat.event.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingJsonTest {
    static Stream<Reading> stories() {
        return Stream.of(
                Stories.market(),
                Stories.privatePerson(),
                Stories.rightToLeft(),
                Stories.figures(),
                Stories.hostile(),
                Stories.nothing());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void followsTheSchema(Reading reading) throws IOException {
        assertThat(Schema.errors(json(reading))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItShould() throws IOException {
        String json = json(Stories.market());
        List<String> broken = List.of(
                json.replace("constat/read/1", "constat/read/2"),
                json.replaceFirst("\"field\":\"killed\"", "\"field\":\"dead\""),
                json.replaceFirst("\"kind\":\"outlet\"", "\"kind\":\"police\""),
                json.replaceFirst("\"modality\":\"asserted\"", "\"modality\":\"no_indication\""));
        for (String document : broken) {
            assertThat(document).isNotEqualTo(json);
            assertThat(Schema.errors(document)).isNotEmpty();
        }
    }

    @Test
    void beginsWithTheSchemaAndEndsTheLine() throws IOException {
        assertThat(json(Stories.nothing()))
                .startsWith("{\"schema\":\"constat/read/1\",")
                .endsWith("}\n");
    }

    @Test
    void positionsCountCharactersOutsideTheBasicPlaneOnce() throws IOException {
        Reading reading = Stories.hostile();
        int utf16 = reading.claims().getFirst().claim().evidence().span().start();
        String before = reading.report().text().substring(0, utf16);
        assertThat(before.codePointCount(0, before.length())).isEqualTo(utf16 - 1);
        assertThat(json(reading)).contains("\"evidence\":{\"start\":" + (utf16 - 1) + ",");
    }

    @Test
    void nothingInItSteersATerminal() throws IOException {
        String json = json(Stories.hostile()).stripTrailing();
        assertThat(json).contains("\\u202E").contains("\\u001B[31m").contains("\\u009B");
        assertThat(json.codePoints().filter(org.constat.cli.text.Screen::steers))
                .isEmpty();
    }

    @Test
    void unknownIsAbsent() throws IOException {
        assertThat(json(Stories.hostile()))
                .doesNotContain("null")
                .doesNotContain("\"\"")
                .doesNotContain("published");
    }

    @Test
    void codePointsOfEveryOffset() {
        String text = "a\uD83D\uDCA5b\uD83D\uDCA5\uD83D\uDCA5c";
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
        }
    }

    private static String json(Reading reading) throws IOException {
        StringWriter json = new StringWriter();
        new ReadingJson(Main.speech("en")).write(reading, json);
        return json.toString();
    }
}
