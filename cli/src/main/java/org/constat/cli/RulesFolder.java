package org.constat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that people who write words and rules edit. */
record RulesFolder(Path path) {

    /** Word lists and rules of every language, in the order of their paths; not the world's places and names. */
    List<Path> data() throws IOException {
        try (Stream<Path> files = Files.walk(path, 2)) {
            return files.filter(
                            f -> f.toString().endsWith(".rules") || f.toString().endsWith(".tsv"))
                    .filter(f -> !f.startsWith(path.resolve("world")) && !f.startsWith(path.resolve("target")))
                    .sorted()
                    .toList();
        }
    }

    List<Path> stories(String language) throws IOException {
        Path folder = path.resolve(language).resolve("stories");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".story")).sorted().toList();
        }
    }
}
