package org.constat.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the given names stand for; opens nothing but list files. */
final class Inputs {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://");

    private final long maxBytes;
    private final List<Input> found = new ArrayList<>();

    private Inputs(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    static List<Input> find(List<String> names, long maxBytes) {
        Inputs inputs = new Inputs(maxBytes);
        names.forEach(inputs::add);
        return List.copyOf(inputs.found);
    }

    private void add(String name) {
        try {
            if (name.startsWith("@")) {
                addList(name.substring(1));
            } else {
                addNamed(name);
            }
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    /** Paths in a list are relative to the working folder, as on the command line. */
    private void addList(String name) throws Refusal {
        Decoded list = Decoded.of(Load.file(path(name), name, maxBytes));
        List<String> lines = list.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            throw Refusal.emptyList(name);
        }
        lines.forEach(this::addListed);
    }

    private void addListed(String line) {
        if (line.startsWith("@")) {
            refuse(Refusal.listInList(line));
        } else {
            add(line);
        }
    }

    private void addNamed(String name) throws Refusal {
        if (name.equals("-")) {
            found.add(new Input.StandardInput());
        } else if (ADDRESS.matcher(name).lookingAt()) {
            throw Refusal.address(name);
        } else {
            addPath(name);
        }
    }

    private void addPath(String name) throws Refusal {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            addTop(path);
        } else if (!Files.exists(path) && Glob.looksLike(name)) {
            found.addAll(Glob.find(name));
        } else {
            found.add(new Input.OneFile(path));
        }
    }

    private void addTop(Path folder) throws Refusal {
        int before = found.size();
        addFolder(folder);
        if (found.size() == before) {
            throw Refusal.emptyFolder(folder.toString());
        }
    }

    private void addFolder(Path folder) throws Refusal {
        for (Path entry : entries(folder)) {
            try {
                addEntry(entry);
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        }
    }

    private void addEntry(Path entry) throws Refusal {
        if (Files.isSymbolicLink(entry)) {
            throw Refusal.link(entry.toString());
        } else if (Files.isDirectory(entry)) {
            addFolder(entry);
        } else if (Files.isRegularFile(entry)) {
            found.add(new Input.OneFile(entry));
        } else {
            throw Refusal.special(entry.toString());
        }
    }

    private void refuse(Refusal refusal) {
        found.add(new Input.Unusable(refusal.refused()));
    }

    /** What lies in a folder, by name, without hidden entries. */
    static List<Path> entries(Path folder) throws Refusal {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !nameOf(entry).startsWith("."))
                    .sorted(Comparator.comparing(Inputs::nameOf))
                    .toList();
        } catch (IOException failed) {
            throw Refusal.failed(folder.toString(), failed);
        }
    }

    static Path path(String name) throws Refusal {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw Refusal.badName(name);
        }
    }

    private static String nameOf(Path entry) {
        Path last = entry.getFileName();
        return last == null ? "" : last.toString();
    }
}
