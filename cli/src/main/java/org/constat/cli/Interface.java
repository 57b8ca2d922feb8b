package org.constat.cli;

import org.constat.cli.text.ReadingText;
import org.constat.cli.text.Screen;
import org.constat.cli.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options every command has: how the interface speaks and looks. */
public final class Interface {
    @Option(names = "--lang", paramLabel = "en|fr", converter = InterfaceLanguage.class)
    @Nullable
    String lang;

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
    ColourWish color = ColourWish.AUTO;

    @Option(names = "--ascii")
    boolean ascii;

    @Option(names = "--width", paramLabel = "N", defaultValue = "" + ReadingText.USUAL_WIDTH)
    public int width = ReadingText.USUAL_WIDTH;

    @Option(names = {"-q", "--quiet"})
    public boolean quiet;

    @Option(names = "--debug")
    public boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    public String language(Terminal terminal) {
        return lang == null ? terminal.language(Wording.LANGUAGES) : lang;
    }

    public Screen screen(Terminal terminal) {
        return new Screen(terminal.colour(color), ascii);
    }
}
