package org.constat.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.event.Reader;

/**
 * How fast reports are read, on one core: for each language and collection, general news and violence apart. Arguments: the folder
 * of texts, the file to write, and optionally collections to keep to.
 *
 * <p>{@code words_per_s} is the best of {@value #ROUNDS} rounds of at least {@value #REPORTS} reports; {@code first_words_per_s} is the
 * first reading of a source by a reader that has read nothing, when every word is looked up in the dictionary.
 */
public final class Reading {

    /** A collection; {@code allViolent} when it holds nothing else and marks no document. */
    private record Source(String language, String name, boolean allViolent) {}

    private static final List<Source> SOURCES = List.of(
            new Source("fr", "wikinews_fr", false),
            new Source("fr", "ntrex_fr", false),
            new Source("en", "reuters21578_en", false),
            new Source("en", "wikipedia_current_events_en", false),
            new Source("en", "ntrex_en", false),
            new Source("ar", "ant_ar_international", false),
            new Source("ar", "wikinews_ar", false),
            new Source("ar", "ntrex_ar", false),
            new Source("ar", "wikipedia_ar_conflict", true));

    private static final int ROUNDS = 5;
    private static final int REPORTS = 1000;
    private static final double WARM_UP_SECONDS = 6;
    private static final String HEAD =
            "#language\tsource\tkind\treports\twords\treports_per_s\twords_per_s\tfirst_words_per_s\tof_target";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Timing timing = new Timing();

    private Reading() {}

    public static void main(String[] args) throws IOException {
        List<String> only = List.of(args).subList(2, args.length);
        new Reading().run(Path.of(args[0]), Path.of(args[1]), only);
    }

    private void run(Path texts, Path report, List<String> only) throws IOException {
        List<String> rows = new ArrayList<>();
        out.printf(
                Locale.ROOT,
                "%-3s %-28s %-8s %6s %8s %10s %10s %12s %7s%n",
                "",
                "source",
                "kind",
                "reports",
                "words",
                "reports/s",
                "words/s",
                "first words/s",
                "target");
        long heap = 0;
        for (Source s : SOURCES) {
            if (only.isEmpty() || only.contains(s.name)) {
                heap = Math.max(heap, measure(s, texts, rows));
            }
        }
        String foot = String.format(
                Locale.ROOT,
                "# heap in use after collection, most: %d MB of %d MB; %s %s; Java %s",
                heap >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("os.arch"),
                processor(),
                Runtime.version());
        out.println(foot);
        rows.add(0, HEAD);
        rows.add(foot);
        if (only.isEmpty()) {
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.write(report, rows);
        }
    }

    private static List<Composed> compose(Source s, Path folder) throws IOException {
        Texts texts = Texts.read(folder, s.language, s.name, s.allViolent);
        List<Composed> sets = new ArrayList<>();
        for (boolean violent : s.allViolent ? new boolean[] {true} : new boolean[] {false, true}) {
            Composed set = Composed.of(texts, violent);
            if (!set.reports().isEmpty()) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** With a reader of its own, which is gone when the measured ones begin. */
    private void warmUp(List<Composed> sets) {
        Reader warm = Reader.packaged();
        long end = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
        while (System.nanoTime() < end) {
            sets.forEach(set -> timing.once(warm::read, set));
        }
    }

    private long measure(Source s, Path folder, List<String> rows) throws IOException {
        List<Composed> sets = compose(s, folder);
        warmUp(sets);
        for (Composed set : sets) {
            Reader fresh = Reader.packaged();
            double first = set.words() / timing.once(fresh::read, set);
            rows.add(row(set, timing.best(fresh::read, set, ROUNDS, REPORTS), first));
        }
        System.gc();
        return afterCollection();
    }

    private String row(Composed set, double words, double first) {
        double reports = words * set.reports().size() / set.words();
        double target = set.violent() ? 150_000 : 500_000;
        out.printf(
                Locale.ROOT,
                "%-3s %-28s %-8s %6d %8d %10.0f %10.0f %12.0f %6.2fx%n",
                set.language(),
                set.source(),
                set.kind(),
                set.reports().size(),
                set.words(),
                reports,
                words,
                first,
                words / target);
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%d\t%d\t%.0f\t%.0f\t%.0f\t%.2f",
                set.language(),
                set.source(),
                set.kind(),
                set.reports().size(),
                set.words(),
                reports,
                words,
                first,
                words / target);
    }

    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP && p.getCollectionUsage() != null)
                .mapToLong((MemoryPoolMXBean p) -> p.getCollectionUsage().getUsed())
                .sum();
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return !Files.exists(info)
                ? ""
                : Files.readAllLines(info).stream()
                        .filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("");
    }
}
