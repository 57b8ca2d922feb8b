package org.constat.cli;

import java.io.IOException;
import java.util.List;
import org.constat.cli.json.ReadingJson;
import org.constat.cli.text.ReadingText;
import org.constat.cli.text.Screen;
import org.constat.cli.wording.Speech;
import org.constat.event.Reading;

/** Prints readings in one of the forms people or programs ask for. */
record Answer(Form form, Speech speech, ReadingText text, Screen screen, Terminal terminal) {
    /** What is printed of a reading. */
    sealed interface Form {
        record Whole() implements Form {}

        record Brief() implements Form {}

        record Evidence() implements Form {}

        record OneEvent(int n, boolean evidence) implements Form {}

        record Json() implements Form {}
    }

    void print(Reading reading) {
        switch (form) {
            case Form.Whole whole -> print(text.whole(reading));
            case Form.Brief brief -> print(text.brief(reading));
            case Form.Evidence evidence -> print(text.evidence(reading));
            case Form.OneEvent(int n, boolean evidence) ->
                print(text.event(reading, n, evidence).orElseThrow(() -> noEvent(reading, n)));
            case Form.Json json -> json(reading);
        }
    }

    void print(List<String> lines) {
        terminal.print(lines, screen);
    }

    private void json(Reading reading) {
        try {
            new ReadingJson(speech).write(reading, terminal.out());
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }

    private Fault noEvent(Reading reading, int n) {
        String id = reading.report().id();
        return new Fault(
                ExitCode.USAGE,
                speech.words().say("error.event", id, n),
                speech.words().count("error.event.why", reading.events().size()),
                speech.words().say("error.event.next"));
    }
}
