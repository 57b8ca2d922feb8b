package org.constat.bench.casebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.rule.LangFolder;

/**
 * The command {@code bench/casebook origins}: how well families and statements of first voices are recovered from claims as coded. Arguments:
 * the shared folder, the folder of reports, the folder of language data, then perhaps {@code --misses} and the beginning of a file's name.
 */
public final class OriginRun {

    private static final String HEAD =
            "#file\tfamilies\tfound\tthird_party\tfound\tvoices\tright\texact\tpairs\tprecision\trecall\tf1";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private OriginRun() {}

    public static void main(String[] args) throws IOException {
        Casebook casebook = new Casebook(Path.of(args[0]));
        if (!casebook.isThere()) {
            System.err.println("bench/casebook: skipped, there is no " + casebook.folder());
            return;
        }
        List<Casefile> files = casebook.files(new LangFolder(Path.of(args[2])).load());
        if (args.length > 3) {
            new OriginRun().misses(files, args.length > 4 ? args[4] : "");
        } else {
            new OriginRun().table(files, Path.of(args[1]).resolve("casebook_origins.tsv"));
        }
    }

    private void misses(List<Casefile> files, String beginning) throws IOException {
        Voices voices = Voices.read();
        for (Casefile file : files) {
            if (file.id().startsWith(beginning)) {
                OriginCase one = new OriginCase(file, voices);
                out.println(file.id() + (one.isExact() ? "" : "  families differ"));
                one.misses().forEach(m -> out.println("  " + m));
            }
        }
    }

    private void table(List<Casefile> files, Path table) throws IOException {
        Voices voices = Voices.read();
        List<String> rows = new ArrayList<>(List.of(HEAD));
        Pairs all = Pairs.NONE;
        int exact = 0;
        for (Casefile file : files) {
            OriginCase one = new OriginCase(file, voices);
            rows.add(row(file.id(), one));
            all = all.plus(one.pairs());
            exact += one.isExact() ? 1 : 0;
        }
        rows.add("all\t\t\t\t\t\t\t" + exact + " of " + files.size() + "\t" + figures(all));
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.writeString(table, String.join("\n", rows) + "\n");
        rows.forEach(out::println);
    }

    private static String row(String id, OriginCase one) {
        return String.join(
                "\t",
                id,
                "" + one.wanted().families(),
                "" + one.found().families(),
                "" + one.wanted().thirdParty(),
                "" + one.found().thirdParty(),
                "" + one.voices(),
                "" + one.right(),
                one.isExact() ? "yes" : "no",
                figures(one.pairs()));
    }

    private static String figures(Pairs p) {
        return String.format(Locale.ROOT, "%d\t%.3f\t%.3f\t%.3f", p.gold(), p.precision(), p.recall(), p.f1());
    }
}
