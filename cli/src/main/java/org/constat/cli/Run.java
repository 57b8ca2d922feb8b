package org.constat.cli;

import java.util.List;
import java.util.function.Function;
import org.constat.cli.wording.Wording;
import org.constat.event.Reading;
import org.constat.intake.Input;
import org.constat.intake.Intake;
import org.constat.report.Outcome;
import org.constat.report.Report;

/** One pass over inputs: an answer for each, a message for each that was refused. */
record Run(Intake intake, Function<Report, Reading> reader, Answer answer, Terminal terminal, boolean quiet) {

    /** @return the exit code; {@code strict} makes one refused input enough for failure */
    int over(List<String> names, boolean strict) {
        List<Input> inputs = intake.find(names);
        boolean several = inputs.size() > 1;
        int refused = 0;
        int exit = ExitCode.DONE;
        for (int i = 0; i < inputs.size(); i++) {
            progress(i + 1, inputs.size(), inputs.get(i).name());
            switch (intake.read(inputs.get(i))) {
                case Outcome.Received received ->
                    answer(received.report(), several ? inputs.get(i).name() : "");
                case Outcome.Refused no -> {
                    refused++;
                    exit = ExitCode.of(no.reason());
                    refuse(no);
                }
            }
        }
        summary(inputs.size(), refused);
        boolean failed = strict ? refused > 0 : refused == inputs.size();
        return !failed ? ExitCode.DONE : several ? ExitCode.PARTLY : exit;
    }

    private void answer(Report report, String name) {
        Reading reading = reader.apply(report);
        terminal.passing("");
        boolean told = answer.form() instanceof Answer.Form.Json || answer.form() instanceof Answer.Form.Brief;
        if (!name.isEmpty() && !told) {
            answer.print(List.of("", " " + name));
        }
        answer.print(reading);
    }

    private void refuse(Outcome.Refused no) {
        String key = switch (no.reason()) {
            case UNREADABLE -> "error.unreadable";
            case UNSAFE -> "error.unsafe";
        };
        terminal.passing("");
        terminal.error(answer.speech().words().say(key, no.input()), sentence(no.what()), no.next());
    }

    /** Reasons are given as what is true of the input: "is empty", "no such file". */
    private static String sentence(String reason) {
        String whole = reason.startsWith("is ") ? "it " + reason : reason;
        return Wording.capital(whole.endsWith(".") ? whole : whole + ".");
    }

    private void progress(int n, int of, String name) {
        Wording words = answer.speech().words();
        if (of < 2 || quiet) {
            return;
        }
        if (terminal.isTerminal(Streams.ERR)) {
            terminal.passing(" " + words.say("progress", n, of, name));
        } else if (n == 1) {
            terminal.message(" " + words.say("progress.start", of));
        }
    }

    private void summary(int inputs, int refused) {
        if (inputs > 1 && !quiet) {
            Wording words = answer.speech().words();
            String skipped = refused == 0 ? "" : ", " + words.count("progress.skipped", refused);
            terminal.message(" " + words.count("progress.read", inputs - refused) + skipped);
        }
    }
}
