package org.constat.ledger.custody;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.constat.ledger.custody.Fault.Part;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Recorded;
import org.constat.ledger.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole journal, and all that lies beside it, and compares every digest: a byte that changed since it was written is found, with
 * the entry it belongs to. What was redacted by decision is no fault. Linear in the size of the ledger; holds some dozens of entries at a
 * time. Readers and writers go on meanwhile; what is added after it began is not looked at.
 */
public final class Verification {

    private static final int BATCH = 64;

    private final Store store;
    private final Contents contents;
    private final LongConsumer progress;
    private final Findings findings = new Findings();
    private final Walk walk = new Walk(findings);

    private Verification(Store store, Contents contents, LongConsumer progress) {
        this.store = store;
        this.contents = contents;
        this.progress = progress;
    }

    /**
     * When the journal is found damaged, that is noted in the ledger, and nothing can be appended any more; the note goes when a later
     * verification finds it sound. A page that changed does not stop the writing.
     *
     * @param progress is told how many entries have been looked at
     */
    public static Verified of(Store store, Contents contents, LongConsumer progress) {
        return new Verification(store, contents, progress).run();
    }

    private Verified run() {
        AtomicLong count = new AtomicLong();
        guarded(Part.FILE, () -> count.set(last()));
        long last = count.get();
        for (long from = 1; from <= last; from += BATCH) {
            long to = Math.min(last, from + BATCH - 1);
            batch(from, to);
            progress.accept(to);
        }
        guarded(
                Part.FILE,
                () -> store.read(handle -> {
                    new Tables(contents, findings, handle).check(store.dialect());
                    return 0;
                }));
        guarded(Part.FILE, this::note);
        Entry head = last == 0 ? null : head(last);
        return new Verified(
                head, findings.entries, findings.pages, findings.redacted, findings.faults(), findings.more());
    }

    private long last() {
        return store.read(handle -> handle.select("SELECT coalesce(max(seq), 0) FROM entry")
                .mapTo(long.class)
                .one());
    }

    private @Nullable Entry head(long last) {
        try {
            return store.read(handle -> Journal.at(handle, last))
                    .map(Recorded::entry)
                    .orElse(null);
        } catch (RuntimeException e) {
            findings.fault(Part.ENTRY, last, unreadable(e));
            return null;
        }
    }

    private void batch(long from, long to) {
        List<Recorded> batch;
        try {
            batch = store.read(handle -> Journal.range(handle, from, to));
        } catch (RuntimeException expected) {
            // Which entry cannot be read is found by reading each alone.
            batch = List.of();
        }
        if (batch.size() == to - from + 1) {
            steps(batch);
        } else {
            for (long seq = from; seq <= to; seq++) {
                alone(seq);
            }
        }
    }

    private void alone(long seq) {
        try {
            store.read(handle -> Journal.at(handle, seq))
                    .ifPresentOrElse(found -> steps(List.of(found)), () -> walk.lost("it is missing"));
        } catch (RuntimeException e) {
            walk.lost(unreadable(e));
        }
    }

    private void steps(List<Recorded> batch) {
        Iterator<Recorded> left = batch.iterator();
        while (left.hasNext()) {
            guarded(
                    Part.PAYLOAD,
                    () -> store.read(handle -> {
                        Belongings belongings = new Belongings(contents, findings, handle);
                        while (left.hasNext()) {
                            Recorded next = left.next();
                            walk.step(next.entry());
                            belongings.check(next);
                        }
                        return 0;
                    }));
        }
    }

    /** A failure is a fault of the entry at hand, and the end of the transaction; what comes after it is looked at all the same. */
    private void guarded(Part part, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            findings.fault(part, walk.seq(), unreadable(e));
        }
    }

    private static String unreadable(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "it cannot be read: " + cause.getMessage();
    }

    private void note() {
        List<Fault> stopping =
                findings.faults().stream().filter(f -> f.part().stopsWriting()).toList();
        boolean noted = store.read(handle ->
                handle.select("SELECT count(*) FROM damage").mapTo(long.class).one() > 0);
        if (stopping.isEmpty() && !noted) {
            return;
        }
        store.write(handle -> {
            handle.execute("DELETE FROM damage");
            stopping.stream()
                    .collect(Collectors.toMap(Fault::seq, Fault::what, (one, other) -> one))
                    .forEach((seq, what) -> handle.execute("INSERT INTO damage (seq, what) VALUES (?, ?)", seq, what));
            return 0;
        });
    }
}
