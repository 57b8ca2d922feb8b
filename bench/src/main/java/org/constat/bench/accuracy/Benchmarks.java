package org.constat.bench.accuracy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every benchmark, by name. */
final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new Muc(),
            new MucArbiter(Path.of("bench", "arbiter.tsv")),
            new Casualties(),
            Clusters.of("gvc"),
            Clusters.of("ecbplus"),
            new Chains("ecbplus_mentions", "dev", "ecbplus/dev.jsonl.gz"),
            new Chains("meantime", "en", "meantime/en.dev.jsonl.gz"),
            new Toponyms("geovirus", false, false),
            new Toponyms("lgl", true, true),
            new Toponyms("geowebnews", true, true),
            new Toponyms("trnews", true, true),
            new Toponyms("idrisi_ar", false, true),
            new Snippets(),
            new Plover(),
            new Petrarch(),
            new Entities(),
            new Arguments());

    private Benchmarks() {}

    static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    static @Nullable Benchmark named(String name) {
        return ALL.stream().filter(b -> b.name().equals(name)).findFirst().orElse(null);
    }

    /** @throws IllegalArgumentException when there is none of that name */
    static Benchmark known(String name) {
        Benchmark found = named(name);
        if (found == null) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }
}
