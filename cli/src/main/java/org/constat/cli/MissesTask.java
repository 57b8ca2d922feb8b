package org.constat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constat.cli.misses.Missed;
import org.constat.cli.misses.MissesFiles;
import org.constat.cli.text.Screen;
import org.constat.event.Reader;

/** {@code constat rules misses}: shows where readings differ from what people say the texts tell. */
record MissesTask(Terminal terminal, Missed.Wish wish) {

    /** Of the files named, else of the demonstration reports and the casebook. */
    int show(Path langData, List<String> arguments) throws IOException {
        List<Path> files = arguments.isEmpty()
                ? List.of(WrittenData.home(terminal).resolve("demo"))
                : arguments.stream().map(Path::of).toList();
        Path missing =
                files.stream().filter(f -> !Files.isReadable(f)).findFirst().orElse(null);
        if (missing != null) {
            throw unusable("there is no file " + missing);
        }
        try {
            List<Missed> found = new MissesFiles(Reader.from(langData)).in(files);
            List<Missed> wanted = found.stream().filter(wish::wants).toList();
            wanted.forEach(
                    m -> terminal.print(m.lines().stream().map(Screen::visible).toList()));
            terminal.print(List.of(wanted.size() + " of " + found.size() + " differences"));
            return ExitCode.DONE;
        } catch (MissesFiles.Unusable e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private static Fault unusable(String what) {
        return new Fault(
                ExitCode.UNREADABLE,
                what,
                "Wanted are gold files (NAME.gold.json beside NAME.txt), folders of them, or files of misses of"
                        + " bench/evaluate.",
                "For example:  constat rules misses demo --field killed --text-lang fr");
    }
}
