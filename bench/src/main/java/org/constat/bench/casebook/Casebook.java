package org.constat.bench.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.rule.LangData;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of the shared casebook, one real event each. */
public final class Casebook {

    private final Path folder;

    /** @param shared the folder that holds {@code casebook} */
    public Casebook(Path shared) {
        this.folder = shared.resolve("casebook");
    }

    /** False where the shared folder is not at hand: there is nothing to measure, which whoever measures says. */
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    public Path folder() {
        return folder;
    }

    /**
     * Every file, in order of their names.
     *
     * @param data names in the files are looked up in it, as a reader would
     * @throws IOException when a file cannot be read or is no YAML mapping
     */
    public List<Casefile> files(LangData data) throws IOException {
        Phrases phrases = new Phrases(data);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .map(f -> file(f, phrases))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Casefile file(Path file, Phrases phrases) {
        try {
            String yaml = Files.readString(file, StandardCharsets.UTF_8);
            if (new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(yaml)
                    instanceof Map<?, ?> keys) {
                return new Casefile(new Entry(keys), phrases);
            }
            throw new IOException(file + ": no mapping at the top");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
