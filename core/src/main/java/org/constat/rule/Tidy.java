package org.constat.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How files of the language data are laid out: composed characters, no blanks at line ends, one line end at the end, lists sorted. */
public final class Tidy {

    private static final Set<String> SORTED = Set.of("lexicon.tsv", "removed.tsv", "roles.tsv");

    private Tidy() {}

    /** The text of a file as it should be. */
    public static String of(String name, String text) {
        boolean table = name.endsWith(".tsv");
        List<String> lines = new ArrayList<>();
        for (String line :
                Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList()) {
            lines.add(table ? line : line.stripTrailing());
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        if (SORTED.contains(name)) {
            sort(lines);
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The first line names the columns; a comment below it would lose its place, so that such a table stays as it is. */
    private static void sort(List<String> lines) {
        List<String> rows = lines.subList(Math.min(1, lines.size()), lines.size());
        if (rows.stream().noneMatch(l -> l.isBlank() || l.startsWith("# "))) {
            rows.sort(Comparator.naturalOrder());
        }
    }
}
