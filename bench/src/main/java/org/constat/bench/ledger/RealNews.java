package org.constat.bench.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.constat.bench.Texts;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.ledger.Ledger;
import org.constat.ledger.capture.Provenance;
import org.constat.report.Capture;
import org.constat.report.Publication;
import org.constat.report.Report;

/** Reports as they were published, read by one thread and added by another, each in a transaction of its own that is on the disk at its end. */
final class RealNews {

    static final Provenance PROVENANCE = new Provenance(null, Instant.EPOCH, "bench", "bench", null);

    private static final int AHEAD = 64;
    private static final Publication PUBLICATION = new Publication(null, null, null, LocalDate.of(2018, 6, 15));

    private record Work(Capture capture, Reading reading) {}

    private final Reader reader;
    private final List<Capture> captures = new ArrayList<>();

    private RealNews(Reader reader) {
        this.reader = reader;
    }

    /** @param most documents of each collection */
    static RealNews of(Path texts, List<String> collections, int most, Reader reader) throws IOException {
        RealNews news = new RealNews(reader);
        for (String name : collections) {
            Texts.read(texts, "", name, false).documents().stream()
                    .map(Texts.Document::text)
                    .filter(t -> !t.isBlank())
                    .distinct()
                    .limit(most)
                    .forEach(t -> news.captures.add(capture(t)));
        }
        return news;
    }

    int size() {
        return captures.size();
    }

    private static Capture capture(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Capture(bytes, sha256, null);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reading read(Capture c) {
        return reader.read(new Report(c.sha256(), PUBLICATION, new String(c.bytes(), StandardCharsets.UTF_8)));
    }

    /** Seconds until the last report was on the disk. */
    double add(Ledger ledger) throws InterruptedException {
        BlockingQueue<Work> queue = new ArrayBlockingQueue<>(AHEAD);
        long began = System.nanoTime();
        Thread reads = Thread.ofPlatform().start(() -> captures.forEach(c -> put(queue, new Work(c, read(c)))));
        for (int i = 0; i < captures.size(); i++) {
            Work work = queue.take();
            ledger.add(work.capture, PROVENANCE, work.reading, "bench");
        }
        reads.join();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void put(BlockingQueue<Work> queue, Work work) {
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
