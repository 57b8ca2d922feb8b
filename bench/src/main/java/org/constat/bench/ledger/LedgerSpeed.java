package org.constat.bench.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constat.event.Reader;
import org.constat.ledger.Ledger;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;

/**
 * A ledger of many events, asked and added to. Arguments: folder of texts, folder of the language data, file to write, number of events,
 * and optionally the address of an empty PostgreSQL database, which is measured after SQLite. The ledger file is made in a folder of its
 * own and deleted at the end: about 3 GB for a million events.
 */
public final class LedgerSpeed {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final List<String> NEWS = List.of("reuters21578_en", "wikinews_fr", "ant_ar_international");
    private static final int NEWS_OF_EACH = 1_000;
    private static final int LINKED = 200;
    /** Days between the last event made up and the first report. */
    private static final int APART = 40;

    private static final String HEAD = "#database\tevents\twhat\tp50_ms\tp95_ms\tp50_processor_ms\tp95_processor_ms";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> rows = new ArrayList<>(List.of(HEAD));
    private final Path texts;
    private final Reader reader;
    private final int most;

    private LedgerSpeed(Path texts, Reader reader, int most) {
        this.texts = texts;
        this.reader = reader;
        this.most = most;
    }

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        LedgerSpeed bench = new LedgerSpeed(Path.of(args[0]), Reader.from(Path.of(args[1])), Integer.parseInt(args[3]));
        Path folder =
                Files.createTempDirectory(Path.of(args[2]).toAbsolutePath().getParent(), "ledger");
        try {
            bench.database(new Location.File(folder.resolve("bench.ledger")));
            if (args.length > 4) {
                bench.database(Location.of(args[4]));
            }
            Files.write(Path.of(args[2]), bench.rows);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void database(Location location) throws IOException, SQLException, InterruptedException {
        try (Store store = Store.create(location)) {
            WordIndex words = WordIndex.of(store.dialect(), new Analysis());
            Ledger ledger = new Ledger(store, InstantSource.system());
            String name = store.dialect().name().toLowerCase(Locale.ROOT);
            RealNews news = RealNews.of(texts, NEWS, NEWS_OF_EACH, reader);
            double seconds = news.add(ledger);
            row(
                    name,
                    0,
                    String.format(Locale.ROOT, "durable adds of real news, per second: %.0f", news.size() / seconds));
            grow(name, store, ledger, words);
        }
    }

    private void grow(String name, Store store, Ledger ledger, WordIndex words) throws SQLException {
        Bulk bulk = new Bulk(store, new Journal(InstantSource.system()), words);
        Linking linking = new Linking(reader);
        int size = 0;
        for (int next : SIZES.stream().filter(s -> s <= most).toList()) {
            long began = System.nanoTime();
            bulk.add(size, next);
            out.printf(Locale.ROOT, "%s: %d events after %.0f s%n", name, next, (System.nanoTime() - began) / 1e9);
            size = next;
            LocalDate day = Invented.day(next).plusDays(APART);
            Linking.Cost cost = linking.measure("add a report: link, write, sync", ledger, day, LINKED);
            row(name, next, cost.latency().row());
            row(
                    name,
                    next,
                    String.format(
                            Locale.ROOT,
                            "events of %d reports added: %d",
                            LINKED,
                            cost.events().size()));
            Asks asks = new Asks(store, next);
            for (Latency latency : asks.all(cost.events())) {
                row(name, next, latency.row());
            }
            out.println(asks.seen() + " events and reports seen");
        }
    }

    private void row(String name, int events, String row) {
        String line = name + "\t" + events + "\t" + row;
        out.println(line);
        rows.add(line);
    }
}
