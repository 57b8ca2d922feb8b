package org.constat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The language data as people write it: the folder they name, else {@code lang} of the sources. */
public final class WrittenData {

    private WrittenData() {}

    /**
     * @param command what to type, but for the option
     * @throws Fault when there is no such folder
     */
    public static Path folder(Terminal terminal, @Nullable Path given, String command) {
        Path folder = given == null ? home(terminal).resolve("lang") : given;
        if (!Files.isDirectory(folder)) {
            throw new Fault(
                    ExitCode.UNREADABLE,
                    "no language data in " + folder,
                    "Words, rules and places are edited in the folder lang of the sources.",
                    "To say where it is:  " + command + " --lang-data DIR");
        }
        return folder;
    }

    /** Where the sources are. */
    public static Path home(Terminal terminal) {
        return Path.of(Objects.requireNonNullElse(System.getProperty("constat.home"), terminal.env("CONSTAT_HOME")));
    }
}
