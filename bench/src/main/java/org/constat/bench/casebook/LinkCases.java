package org.constat.bench.casebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.event.link.Decisions;
import org.constat.event.link.Linking;
import org.constat.event.link.Mention;
import org.constat.rule.LangFolder;

/**
 * Whether the reports of all files, linked together, fall into their events: B3 (Bagga and Baldwin, 1998) over reports, each standing in the event of
 * its first mention. Arguments: the shared folder, the folder of reports, the folder of language data.
 */
public final class LinkCases {

    private record Placed(String file, String report, int event) {}

    private LinkCases() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Casebook book = new Casebook(Path.of(args[0]));
        if (!book.isThere()) {
            out.println("skipped: there is no " + book.folder());
            return;
        }
        List<Placed> placed = placed(book.files(new LangFolder(Path.of(args[2])).load()));
        List<String> rows = new ArrayList<>(List.of("#measure\tvalue", "reports\t" + placed.size()));
        double precision = mean(placed, true);
        double recall = mean(placed, false);
        rows.add(row("b3_precision", precision));
        rows.add(row("b3_recall", recall));
        rows.add(row("b3_f1", 2 * precision * recall / (precision + recall)));
        rows.forEach(out::println);
        Files.write(Path.of(args[1]).resolve("casebook_links.tsv"), rows);
    }

    private static List<Placed> placed(List<Casefile> files) {
        List<Mention> mentions =
                files.stream().flatMap(f -> f.mentions().stream()).toList();
        Map<String, Integer> eventOf = new HashMap<>();
        int n = 0;
        for (List<Mention> event : Linking.events(mentions, Decisions.NONE)) {
            n++;
            for (Mention m : event) {
                eventOf.put(m.key(), n);
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (Casefile f : files) {
            for (Casefile.Retold r : f.reports()) {
                int alone = -placed.size() - 1;
                int event = r.mentions().stream()
                        .findFirst()
                        .map(m -> eventOf.get(m.key()))
                        .orElse(alone);
                placed.add(new Placed(f.id(), r.id(), event));
            }
        }
        return placed;
    }

    /** Over reports, the share of those with one in an event that are of its file, or of those of its file that are with it. */
    private static double mean(List<Placed> placed, boolean precision) {
        double sum = 0;
        for (Placed p : placed) {
            List<Placed> all = placed.stream()
                    .filter(q -> precision ? q.event == p.event : q.file.equals(p.file))
                    .toList();
            sum += all.stream()
                            .filter(q -> q.event == p.event && q.file.equals(p.file))
                            .count()
                    / (double) all.size();
        }
        return sum / placed.size();
    }

    private static String row(String measure, double value) {
        return String.format(Locale.ROOT, "%s\t%.3f", measure, value);
    }
}
