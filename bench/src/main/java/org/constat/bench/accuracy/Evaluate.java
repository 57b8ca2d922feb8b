package org.constat.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.event.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code bench/evaluate}. Arguments: the folder of benchmarks, the folder of reports, the folder of language data, then
 * nothing, or names of benchmarks, or one name with a file and perhaps {@code --system-output} or {@code --misses} with another.
 */
public final class Evaluate {

    private static final String OUTPUT = "--system-output";
    private static final String MISSES = "--misses";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path benchmarks;
    private final Path reports;
    private final Run run;

    private Evaluate(Path benchmarks, Path reports, Path lang) {
        this.benchmarks = benchmarks;
        this.reports = reports;
        this.run = new Run(Reader.from(lang), new Scores(benchmarks.resolve("score.py")));
    }

    public static void main(String[] args) throws IOException {
        List<String> rest = new ArrayList<>(List.of(args).subList(3, args.length));
        Path system = option(OUTPUT, rest);
        Path misses = option(MISSES, rest);
        String wrong = wrong(rest);
        if (wrong != null) {
            System.err.println("bench/evaluate: " + wrong);
            System.exit(2);
        }
        Evaluate evaluate = new Evaluate(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        if (rest.size() == 2 && Benchmarks.named(rest.get(1)) == null) {
            Benchmark benchmark = Benchmarks.known(rest.get(0));
            evaluate.one(benchmark, Path.of(rest.get(1)), system);
            evaluate.misses(benchmark, Path.of(rest.get(1)), misses);
        } else {
            evaluate.all(rest);
        }
    }

    private static @Nullable Path option(String name, List<String> rest) {
        int at = rest.indexOf(name);
        if (at < 0 || at + 1 >= rest.size()) {
            return null;
        }
        Path value = Path.of(rest.get(at + 1));
        rest.subList(at, at + 2).clear();
        return value;
    }

    private void misses(Benchmark benchmark, Path gold, @Nullable Path to) throws IOException {
        if (to != null) {
            out.println(run.misses(benchmark, gold, to) + " differences in " + to + "; constat rules misses " + to);
        }
    }

    private static @Nullable String wrong(List<String> rest) {
        boolean file = rest.size() == 2 && Benchmarks.named(rest.get(1)) == null;
        for (String name : file ? rest.subList(0, 1) : rest) {
            if (Benchmarks.named(name) == null) {
                return "no benchmark is called " + name + ". Known: " + String.join(", ", Benchmarks.names());
            }
        }
        return file && !Files.isReadable(Path.of(rest.get(1))) ? "there is no file " + rest.get(1) : null;
    }

    private void one(Benchmark benchmark, Path gold, @Nullable Path system) throws IOException {
        out.println(Figure.HEAD);
        String part = String.valueOf(gold.getFileName());
        run.of(benchmark, gold, system).forEach(f -> out.println(f.row(part)));
    }

    private void all(List<String> names) throws IOException {
        for (String name : names.isEmpty() ? Benchmarks.names() : names) {
            report(Benchmarks.known(name));
        }
    }

    private void report(Benchmark benchmark) throws IOException {
        List<String> rows = new ArrayList<>(List.of(Figure.HEAD));
        for (Map.Entry<String, String> part : benchmark.parts().entrySet()) {
            Path gold = benchmarks.resolve(part.getValue());
            if (Files.exists(gold)) {
                run.of(benchmark, gold, null).forEach(f -> rows.add(f.row(part.getKey())));
            } else {
                out.println("skipped " + benchmark.name() + " " + part.getKey() + ": there is no " + gold);
            }
        }
        if (rows.size() > 1) {
            Path table = reports.resolve(benchmark.name() + ".tsv");
            Files.createDirectories(reports);
            Files.writeString(table, String.join("\n", rows) + "\n");
            out.println(benchmark.name());
            rows.forEach(r -> out.println("  " + r));
        }
    }
}
