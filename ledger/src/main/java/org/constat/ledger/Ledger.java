package org.constat.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.constat.event.Reading;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.ActContents;
import org.constat.ledger.act.Codec;
import org.constat.ledger.act.Linked;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.capture.Page;
import org.constat.ledger.capture.Provenance;
import org.constat.ledger.custody.Backup;
import org.constat.ledger.custody.Redaction;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Payload;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.Follower;
import org.constat.ledger.state.Projection;
import org.constat.ledger.state.View;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.constat.report.Capture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A ledger: reports are added, people decide, questions are answered as of any entry. Whatever a method has returned from is on the disk. May
 * be used from any thread; those that write take turns.
 */
public final class Ledger implements AutoCloseable {

    private final Store store;
    private final Journal journal;
    private final Projection projection;

    /** With everything that is asked of a ledger kept in step: lists, words, statistics, open questions. */
    public Ledger(Store store, InstantSource clock) {
        this(store, clock, Followers.of(store.dialect()));
    }

    /** @param followers what else is kept in step, such as a search index */
    public Ledger(Store store, InstantSource clock, List<Follower> followers) {
        this.store = store;
        this.journal = new Journal(clock);
        this.projection = new Projection(followers);
    }

    /** @throws org.constat.ledger.store.LedgerException when there is none */
    public static Ledger open(Location location) {
        return new Ledger(Store.open(location), InstantSource.system());
    }

    /** Opens it, and makes it first where there is none. */
    public static Ledger create(Location location) {
        return new Ledger(Store.create(location), InstantSource.system());
    }

    public Store store() {
        return store;
    }

    /**
     * Adds a report with what was read in it, in one transaction. Safe to repeat: bytes that are in the ledger change nothing.
     *
     * @param how the bytes were received
     */
    public Added add(Capture capture, Provenance how, Reading reading, String author) {
        Act.Captured captured = new Act.Captured(capture.sha256(), how);
        Act.Read read = new Act.Read(reading, captured.address());
        Payload first = Codec.seal(captured);
        Payload second = Codec.seal(read);
        Page page = Page.of(capture.bytes());
        return write(handle -> {
            if (projection.holds(handle, capture.sha256())) {
                return new Added.Already(capture.sha256());
            }
            long received = append(handle, author, captured, first);
            Captures.keep(handle, received, page, captured.address());
            long entry = append(handle, author, read, second);
            Changes changes = relink(handle, author, entry, List.of(capture.sha256()));
            return new Added.New(capture.sha256(), changes.entry(), changes.events());
        });
    }

    /**
     * Puts a newer reading of a report in the place of the one in force; people's decisions are found again in it. Changes nothing when the
     * report is unknown, hidden, or was read by the same engine and language data.
     */
    public Added reread(Reading reading, @Nullable String address, String author) {
        String sha256 = reading.report().sha256();
        Act.Read read = new Act.Read(reading, address);
        Payload payload = Codec.seal(read);
        return write(handle -> {
            if (!projection.isOutdated(handle, reading)) {
                return new Added.Already(sha256);
            }
            long entry = append(handle, author, read, payload);
            Changes changes = relink(handle, author, entry, List.of(sha256));
            return new Added.Reread(sha256, changes.entry(), changes.events());
        });
    }

    /** What was not taken in, and why. */
    public long refuse(Act.Refused refused, String author) {
        Payload payload = Codec.seal(refused);
        return write(handle -> append(handle, author, refused, payload));
    }

    /**
     * Where a person decides.
     *
     * @param seen the last entry the person has seen: what others decided since is told before it is overruled
     */
    public Desk desk(String author, long seen) {
        return new Desk(this, projection, author, seen);
    }

    /** Asks everything in one state of the ledger. */
    public <R> R now(Function<View, R> question) {
        return asOf(AsOf.NOW, question);
    }

    public <R> R asOf(AsOf asOf, Function<View, R> question) {
        return store.read(handle -> question.apply(new View(handle, asOf)));
    }

    /** @param text entry, instant or day, see {@link AsOf#parse} */
    public <R> R asOf(String text, Function<View, R> question) {
        return store.read(handle -> question.apply(new View(handle, AsOf.parse(handle, text))));
    }

    /**
     * Makes all rows again from the journal, in one transaction.
     *
     * @param before digest of the state that was there
     */
    public record Rebuilt(long entries, String before, String after) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    public Rebuilt rebuild() {
        return write(handle -> {
            String before = new View(handle, AsOf.NOW).digest().hex();
            long entries = projection.replay(handle);
            return new Rebuilt(
                    entries, before, new View(handle, AsOf.NOW).digest().hex());
        });
    }

    /**
     * A verified copy as one file, made while the ledger is in use.
     *
     * @throws org.constat.ledger.store.LedgerException when the file exists and is not to be replaced, or cannot be written
     */
    public Backup.Made backup(Path file, boolean replace) {
        return new Backup(store, new ActContents(), Ledger::rebuildIn).to(file, replace);
    }

    private static void rebuildIn(Store copy) {
        new Ledger(copy, InstantSource.system(), List.of()).rebuild();
    }

    /** @param entry the last one written */
    record Changes(long entry, List<Added.Change> events) {}

    long append(Handle handle, String author, Act act, Payload payload) {
        long entry = journal.append(handle, act.kind(), author, payload).seq();
        projection.apply(handle, entry, act);
        return entry;
    }

    /** The payloads go before the rows change: these are made from what is left. */
    long redact(Handle handle, String author, Act.Redacted redacted) {
        long entry = journal.append(handle, redacted.kind(), author, Codec.seal(redacted))
                .seq();
        Redaction.carryOut(handle, entry, ActContents.deleted(redacted));
        projection.apply(handle, entry, redacted);
        return entry;
    }

    /** Writes what the entries since {@code from} mean for the events. */
    Changes relink(Handle handle, String author, long from, Collection<String> reports) {
        Linked linked = projection.linked(handle, from, reports);
        if (linked.events().isEmpty() && linked.ties().isEmpty()) {
            return new Changes(from, List.of());
        }
        View before = new View(handle, new AsOf(from - 1));
        long entry = append(handle, author, linked, Codec.seal(linked));
        View after = new View(handle, AsOf.NOW);
        List<Added.Change> changes = new ArrayList<>();
        for (String event : linked.events()) {
            String into = linked.redirects().stream()
                    .filter(r -> r.event().equals(event))
                    .flatMap(r -> Stream.ofNullable(r.to()))
                    .findFirst()
                    .orElse(null);
            changes.add(new Added.Change(
                    event, before.row(event).orElse(null), after.row(event).orElse(null), into));
        }
        return new Changes(entry, List.copyOf(changes));
    }

    <R> R write(Function<Handle, R> work) {
        return store.write(handle -> {
            boolean done = false;
            try {
                R result = work.apply(handle);
                done = true;
                return result;
            } finally {
                if (!done) {
                    projection.forget();
                }
            }
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
