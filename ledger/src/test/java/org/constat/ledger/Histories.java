package org.constat.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.event.Reading.Engine;
import org.constat.event.link.Mention;
import org.constat.ledger.capture.Provenance;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.state.EventRow;
import org.constat.ledger.state.View;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.report.Capture;

/** A random series of everything that can happen to a ledger, with the digest recorded after each step. */
final class Histories {

    private final Ledger ledger;
    private final Random chance;
    private final List<Reading> pending;
    private final List<Reading> added = new ArrayList<>();
    private final List<Long> decisions = new ArrayList<>();
    final TreeMap<Long, String> digests = new TreeMap<>();
    final TreeMap<String, Integer> done = new TreeMap<>();

    Histories(Ledger ledger, List<Reading> reports, long seed) {
        this.ledger = ledger;
        this.chance = new Random(seed);
        this.pending = new ArrayList<>(reports);
    }

    static Added add(Ledger ledger, Reading reading) {
        byte[] bytes = bytes(reading);
        Provenance how = new Provenance("demo.txt", Instant.parse("2026-01-01T00:00:00Z"), "test", "machine", null);
        return ledger.add(new Capture(bytes, reading.report().sha256(), "demo"), how, reading, "machine");
    }

    /** Of the stated digest, as far as a test can: the reports were made from their texts. */
    private static byte[] bytes(Reading reading) {
        return reading.report().text().getBytes(StandardCharsets.UTF_8);
    }

    void run(int steps) {
        for (int i = 0; i < 5; i++) {
            add();
        }
        for (int i = 0; i < steps; i++) {
            step();
            ledger.now(v -> digests.put(v.counts().entry(), v.digest().hex()));
        }
    }

    private void step() {
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> add();
            case 3 -> reread();
            case 4 -> decide("correct", this::correct);
            case 5 -> decide("reject", this::reject);
            case 6 -> decide("merge", this::merge);
            case 7 -> decide("split", this::split);
            case 8 -> decide("move", this::move);
            case 9 -> decide("undo", () -> desk().undo(one(decisions), "it was right"));
            case 10 -> decide("drop", () -> desk().drop(mention(), "no such thing"));
            default -> hide();
        }
    }

    private void add() {
        if (!pending.isEmpty()) {
            Reading next = pending.remove(chance.nextInt(pending.size()));
            add(ledger, next);
            added.add(next);
            count("add");
        }
    }

    /** As if by rules that miss a claim, or a happening. */
    private void reread() {
        Reading r = one(added);
        List<Coded> claims =
                r.claims().stream().filter(c -> chance.nextInt(6) > 0).toList();
        List<String> ids = claims.stream().map(Coded::id).toList();
        List<Event> events = r.events().stream()
                .filter(e -> chance.nextInt(5) > 0)
                .map(e -> new Event(
                        e.n(),
                        e.type(),
                        e.background(),
                        e.date(),
                        e.places(),
                        e.sides(),
                        e.claims().stream().filter(ids::contains).toList()))
                .filter(e -> !e.claims().isEmpty())
                .toList();
        Engine engine = new Engine("test", "data-" + chance.nextInt(1000));
        Reading again = new Reading(r.report(), r.front(), events, claims, r.statistics(), r.marks(), engine);
        if (ledger.reread(again, null, "machine") instanceof Added.Reread) {
            count("reread");
        }
    }

    private void decide(String what, Supplier<Desk.Done> decision) {
        try {
            decisions.add(decision.get().entry());
            count(what);
        } catch (IllegalArgumentException e) {
            count("no " + what);
        }
    }

    private void count(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private Desk desk() {
        return ledger.desk("A. Diallo", ledger.now(v -> v.counts().entry()));
    }

    private Desk.Done correct() {
        Mention m = mention();
        Coded c = one(m.claims());
        Value after = c.claim().value() instanceof Value.Count n
                ? new Value.Count(Quantity.exact(chance.nextInt(100), "so many"), n.category(), n.of(), n.by())
                : c.claim().value();
        return desk().correct("R-" + m.source().report() + "#" + c.id(), after, "read again");
    }

    private Desk.Done reject() {
        Mention m = mention();
        return desk().reject("R-" + m.source().report() + "#" + one(m.claims()).id(), "not said");
    }

    private Desk.Done merge() {
        List<EventRow> events = events();
        return desk().merge(one(events).event(), one(events).event(), "one happening");
    }

    private Desk.Done split() {
        String event = one(events()).event();
        List<Mention> off = ledger.now(v -> v.mentions(event)).stream()
                .filter(m -> chance.nextBoolean())
                .toList();
        return desk().split(event, off, "two happenings");
    }

    private Desk.Done move() {
        return desk().move(mention(), one(events()).event(), "belongs there");
    }

    private void hide() {
        if (chance.nextInt(3) == 0) {
            Reading r = one(added);
            boolean all = chance.nextBoolean();
            String word = r.report().text().split("\\s+")[0];
            desk().hide(r.report().sha256(), all ? List.of() : List.of(word), all, "asked for");
            count("hide");
        }
    }

    private Mention mention() {
        return one(ledger.now(v -> v.mentions(one(events(v)).event())));
    }

    private List<EventRow> events() {
        return ledger.now(Histories::events);
    }

    static List<EventRow> events(View view) {
        return view.events("", 10_000);
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        return all.get(chance.nextInt(all.size()));
    }

    boolean hasHidden() {
        return ledger.now(v -> v.log(0, 100_000)).stream()
                .anyMatch(l -> l.entry().kind() == Kind.REDACTION);
    }
}
