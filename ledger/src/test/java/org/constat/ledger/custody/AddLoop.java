package org.constat.ledger.custody;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.constat.ledger.custody.Contents.Received;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;

/**
 * Adds generated reports to a ledger, and redacts one now and then, until it is killed. Each is acknowledged on standard output once it is
 * written: {@code added SEQ SHA-256} or {@code redacted SEQ}.   Arguments: the ledger, a seed.
 */
final class AddLoop {

    private static final String SENTENCE = "Gunmen killed several people near the market, a local official said. ";

    private AddLoop() {}

    public static void main(String[] arguments) {
        Random chance = new Random(Long.parseLong(arguments[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Deque<Long> added = new ArrayDeque<>();
        try (Store store = Store.create(Location.of(arguments[0]))) {
            Scribe scribe = Scribe.of(store);
            while (true) {
                String text = chance.nextLong() + SENTENCE.repeat(1 + chance.nextInt(60));
                Digest sha256 = Digest.of(text.getBytes(StandardCharsets.UTF_8));
                Entry entry = scribe.report(text, null);
                out.println("added " + entry.seq() + " " + sha256.hex());
                added.add(entry.seq());
                if (chance.nextInt(20) == 0) {
                    redact(scribe, added.remove(), out);
                }
            }
        }
    }

    private static void redact(Scribe scribe, long seq, PrintStream out) {
        Digest sha256 = scribe.store()
                .read(handle -> handle.select("SELECT sha256 FROM capture WHERE seq = ?", seq)
                        .map((row, context) -> Digest.stored(row.getBytes(1)))
                        .one());
        scribe.redact(seq, new Received(sha256, null));
        out.println("redacted " + seq);
    }
}
