package org.constat.intake;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A glob the shell left alone, in the syntax of {@link java.nio.file.FileSystem#getPathMatcher}. Only regular files match;
 * hidden entries and links to folders are passed over, as the shell passes over hidden files.
 */
final class Glob {
    private final PathMatcher matcher;
    private final int depth;
    private final List<Input> matches = new ArrayList<>();

    private Glob(PathMatcher matcher, int depth) {
        this.matcher = matcher;
        this.depth = depth;
    }

    static boolean looksLike(String name) {
        return firstMark(name) >= 0;
    }

    /** Files that match, by name, and folders that could not be searched; never empty. */
    static List<Input> find(String pattern) throws Refusal {
        int slash = pattern.lastIndexOf('/', firstMark(pattern));
        Path base = Inputs.path(slash < 0 ? "" : pattern.substring(0, slash + 1));
        Glob glob = new Glob(matcher(pattern), depth(pattern.substring(slash + 1)));
        if (Files.isDirectory(base)) {
            glob.search(base, 1);
        }
        if (glob.matches.isEmpty()) {
            throw Refusal.noMatch(pattern);
        }
        return glob.matches;
    }

    private void search(Path folder, int level) throws Refusal {
        for (Path entry : Inputs.entries(folder)) {
            if (Files.isDirectory(entry)) {
                descend(entry, level);
            } else if (Files.isRegularFile(entry) && matcher.matches(entry)) {
                matches.add(new Input.OneFile(entry));
            }
        }
    }

    private void descend(Path folder, int level) {
        if (level >= depth || Files.isSymbolicLink(folder)) {
            return;
        }
        try {
            search(folder, level + 1);
        } catch (Refusal refusal) {
            matches.add(new Input.Unusable(refusal.refused()));
        }
    }

    private static PathMatcher matcher(String pattern) throws Refusal {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException invalid) {
            throw Refusal.badGlob(pattern);
        }
    }

    private static int depth(String pattern) {
        return pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
    }

    private static int firstMark(String name) {
        for (int at = 0; at < name.length(); at++) {
            if ("*?[{".indexOf(name.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
