package org.constat.bench.casebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constat.rule.LangFolder;

/**
 * Which of the revisions, disagreements and distortions that the casebook lists are in the figures made of its claims. Arguments: the
 * shared folder, the folder of reports, the folder of language data, and perhaps {@code --misses}, which lists what is missed and writes
 * no report.
 */
public final class FigureCases {

    private static final String HEAD = "#section\tkind\tlisted\tfound\tright_kind";

    private FigureCases() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Casebook book = new Casebook(Path.of(args[0]));
        if (!book.isThere()) {
            out.println("skipped: there is no " + book.folder());
            return;
        }
        List<Casefile> files = book.files(new LangFolder(Path.of(args[2])).load());
        List<Answer> answers =
                files.stream().flatMap(f -> Marker.mark(f).stream()).toList();
        if (List.of(args).contains("--misses")) {
            answers.stream().filter(a -> !a.right()).map(Answer::shown).forEach(out::println);
            return;
        }
        List<String> rows = rows(answers);
        rows.add("distortion\tunlisted\t\t"
                + files.stream().mapToInt(Marker::unlisted).sum() + "\t");
        rows.forEach(out::println);
        Files.write(Path.of(args[1]).resolve("casebook_figures.tsv"), rows);
    }

    private static List<String> rows(List<Answer> answers) {
        Map<String, List<Answer>> kinds = new TreeMap<>();
        for (Answer a : answers) {
            kinds.computeIfAbsent(a.section() + "\t" + a.kind(), k -> new ArrayList<>())
                    .add(a);
            kinds.computeIfAbsent(a.section() + "\t(all)", k -> new ArrayList<>())
                    .add(a);
        }
        List<String> rows = new ArrayList<>(List.of(HEAD));
        kinds.forEach(
                (kind, of) -> rows.add(kind + "\t" + of.size() + "\t" + count(of, false) + "\t" + count(of, true)));
        return rows;
    }

    private static long count(List<Answer> answers, boolean right) {
        return answers.stream().filter(a -> right ? a.right() : a.found()).count();
    }
}
