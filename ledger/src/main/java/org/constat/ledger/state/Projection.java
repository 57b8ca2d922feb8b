package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.constat.event.Reading;
import org.constat.event.link.Mention;
import org.constat.event.link.Signature;
import org.constat.event.link.Source;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Arrangement;
import org.constat.ledger.act.Decision;
import org.constat.ledger.act.Edit;
import org.constat.ledger.act.Linked;
import org.constat.ledger.act.Masking;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Journal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows that follow from the journal. Each entry changes them by {@link #apply} alone, when it is written and when the journal is replayed,
 * so that both give the same rows.
 */
public final class Projection {

    /** Tables that a rebuild empties. */
    private static final List<String> TABLES = List.of(
            "report",
            "mention",
            "claim_key",
            "block",
            "tie",
            "member",
            "birth",
            "redirect",
            "decision",
            "decision_report",
            "event",
            "state");

    private final Memory memory = new Memory();
    private final List<Follower> followers;

    public Projection(List<Follower> followers) {
        this.followers = List.copyOf(followers);
    }

    /** Brings the rows from the entry before to this one, in the transaction of the handle. */
    public void apply(Handle handle, long entry, Act act) {
        Turn turn = turn(handle, entry);
        String before = turn.digest().hex();
        switch (act) {
            case Act.Captured c -> {}
            case Act.Read read -> read(turn, read);
            case Linked linked -> link(turn, linked);
            case Edit edit -> edit(turn, edit);
            case Arrangement a -> arrange(turn, a);
            case Decision.Undone u -> undo(turn, u);
            case Decision.Decided d -> DecisionRows.open(turn, entry, d);
            case Act.Redacted r -> redact(turn, r);
            case Act.Released r -> {}
            case Act.Refused r -> {}
        }
        if (!turn.digest().hex().equals(before)) {
            handle.execute(
                    "INSERT INTO state (entry, digest) VALUES (?, ?)",
                    entry,
                    turn.digest().bytes());
        }
        followers.forEach(f -> f.follow(handle, entry, act, turn.events()));
    }

    private Turn turn(Handle handle, long entry) {
        return new Turn(handle, entry, recorded(handle, AsOf.NOW), memory);
    }

    /** The digest that was recorded at an entry, or at the last one before it that changed anything. */
    public static StateDigest recorded(Handle handle, AsOf asOf) {
        return handle.select("SELECT digest FROM state WHERE entry <= ? ORDER BY entry DESC LIMIT 1", asOf.entry())
                .map((row, context) -> StateDigest.stored(row.getBytes(1)))
                .findOne()
                .orElseGet(StateDigest::new);
    }

    /**
     * What the entries since {@code from} mean for the events. Nothing is written.
     *
     * @param from first entry of the transaction
     * @param reports digests of those that were read or decided about
     */
    public Linked linked(Handle handle, long from, Collection<String> reports) {
        TreeSet<Long> numbers = new TreeSet<>();
        reports.forEach(sha -> ReportRows.of(handle, sha, AsOf.NOW).ifPresent(r -> numbers.add(r.number())));
        return Relinking.of(turn(handle, from), from, numbers);
    }

    /** Whether a report is in the ledger. */
    public boolean holds(Handle handle, String sha256) {
        return ReportRows.of(handle, sha256, AsOf.NOW).isPresent();
    }

    /** Whether a report is known, not hidden, and was read by another engine or other language data than this reading. */
    public boolean isOutdated(Handle handle, Reading reading) {
        return ReportRows.of(handle, reading.report().sha256(), AsOf.NOW)
                .filter(r -> r.hidden() == null && !r.engine().equals(reading.engine()))
                .isPresent();
    }

    /** Digests of the reports whose mentions a decision may put elsewhere. */
    public List<String> concerned(Handle handle, Decision decision) {
        return decision instanceof Decision.Undone u && Acts.at(handle, u.entry()) instanceof Decision undone
                ? concerned(handle, undone)
                : DecisionRows.reports(decision);
    }

    /** The first decision since an entry that is about the same as this one. */
    public Optional<View.Logged> overlapping(Handle handle, Decision decision, long seen) {
        return Overlap.of(handle, decision, seen);
    }

    /** What a redaction leaves of every entry that holds words of a report. */
    public Act.Redacted redacted(Handle handle, String sha256, Masking masking, boolean bytes, String reason) {
        KeptReport report = ReportRows.of(handle, sha256, AsOf.NOW).orElseThrow();
        TreeSet<Long> entries = new TreeSet<>(ReportRows.readings(handle, report.number()));
        entries.addAll(DecisionRows.all(handle, report.number()));
        for (long entry : List.copyOf(entries)) {
            entries.addAll(Acts.redactions(handle, entry));
        }
        List<Act.Remnant> instead = entries.stream()
                .map(entry -> new Act.Remnant(entry, masking.of(Acts.at(handle, entry))))
                .toList();
        TreeSet<Long> pages = new TreeSet<>();
        instead.forEach(r -> pages.addAll(r.act() instanceof Act.Redacted before ? before.pages() : List.of()));
        if (bytes) {
            Captures.entry(handle, Digest.parse(sha256)).ifPresent(pages::add);
        }
        return new Act.Redacted(sha256, instead, List.copyOf(pages), reason);
    }

    /** Empties all tables and applies every entry anew; returns how many there are. */
    public long replay(Handle handle) {
        drop(handle);
        long[] last = {0};
        Journal.each(handle, 0, recorded -> {
            apply(handle, recorded.entry().seq(), Acts.of(handle, recorded));
            last[0] = recorded.entry().seq();
        });
        return last[0];
    }

    private void drop(Handle handle) {
        memory.clear();
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        followers.forEach(f -> f.drop(handle));
    }

    /** To be called when a transaction failed: its rows are gone. */
    public void forget() {
        memory.clear();
    }

    private void read(Turn turn, Act.Read read) {
        String sha256 = read.reading().report().sha256();
        KeptReport old = ReportRows.of(turn.handle(), sha256, AsOf.NOW).orElse(null);
        long number = old == null ? turn.entry() : old.number();
        List<Edit> edits = old == null ? List.of() : DecisionRows.edits(turn.handle(), number, AsOf.NOW);
        Reading edited = Edited.of(read.reading(), edits);
        List<Mention> mentions = Mention.of(edited, read.address(), turn.entry());
        Source source = source(read, mentions, turn.entry());
        ReportRows.put(
                turn,
                new KeptReport(
                        number,
                        turn.entry(),
                        turn.entry(),
                        old == null ? null : old.hidden(),
                        source,
                        read.reading().engine()));
        replace(turn, number, mentions, old != null && sameReport(old.source(), source));
    }

    private static boolean sameReport(Source a, Source b) {
        return a.front().equals(b.front())
                && a.signature().equals(b.signature())
                && Objects.equals(a.address(), b.address());
    }

    private static Source source(Act.Read read, List<Mention> mentions, long entry) {
        Reading r = read.reading();
        return mentions.isEmpty()
                ? new Source(
                        r.report().sha256(), r.front(), Signature.of(r.report().text()), read.address(), entry)
                : mentions.getFirst().source();
    }

    /** @param keep whether mentions that say the same as before keep their rows */
    private static void replace(Turn turn, long report, List<Mention> mentions, boolean keep) {
        Map<MentionId, Mention> told = new HashMap<>();
        mentions.forEach(m -> told.put(new MentionId(report, m.event().n()), m));
        for (Kept old : MentionRows.ofReport(turn.handle(), report, new AsOf(turn.entry()))) {
            if (keep && saysTheSame(old.mention(), told.get(old.id()))) {
                told.remove(old.id());
                turn.memory().forget(old.id());
            } else {
                MentionRows.close(turn, old);
                TieRows.close(turn, old.id());
            }
        }
        told.keySet().stream()
                .sorted()
                .forEach(
                        id -> MentionRows.open(turn, new Kept(id, turn.entry(), Objects.requireNonNull(told.get(id)))));
        turn.reports().add(report);
    }

    private static boolean saysTheSame(Mention a, @Nullable Mention b) {
        return b != null
                && a.event().equals(b.event())
                && a.claims().equals(b.claims())
                && a.words().equals(b.words());
    }

    private void edit(Turn turn, Edit edit) {
        DecisionRows.open(turn, turn.entry(), edit);
        List<Long> reports = numbers(turn.handle(), edit);
        DecisionRows.about(turn, reports);
        reports.forEach(report -> reedit(turn, report));
    }

    private static List<Long> numbers(Handle handle, Decision decision) {
        List<Long> numbers = new ArrayList<>();
        for (String sha256 : DecisionRows.reports(decision)) {
            ReportRows.of(handle, sha256, AsOf.NOW).ifPresent(r -> numbers.add(r.number()));
        }
        return numbers;
    }

    /** The reading in force with the decisions in force. */
    private static void reedit(Turn turn, long report) {
        KeptReport kept = ReportRows.of(turn.handle(), report, AsOf.NOW).orElseThrow();
        replace(turn, report, mentions(turn.handle(), kept, AsOf.NOW), true);
    }

    static List<Mention> mentions(Handle handle, KeptReport kept, AsOf asOf) {
        Act.Read read = (Act.Read) Acts.at(handle, kept.reading());
        Reading edited = Edited.of(read.reading(), DecisionRows.edits(handle, kept.number(), asOf));
        return Mention.of(edited, read.address(), kept.reading());
    }

    private static void arrange(Turn turn, Arrangement arrangement) {
        DecisionRows.open(turn, turn.entry(), arrangement);
        DecisionRows.about(turn, numbers(turn.handle(), arrangement));
    }

    private static void undo(Turn turn, Decision.Undone undone) {
        DecisionRows.open(turn, turn.entry(), undone);
        DecisionRows.close(turn, undone.entry());
        Act act = Acts.at(turn.handle(), undone.entry());
        if (act instanceof Decision.Undone again) {
            restore(turn, again.entry());
        } else if (act instanceof Edit edit) {
            numbers(turn.handle(), edit).forEach(report -> reedit(turn, report));
        }
    }

    private static void restore(Turn turn, long entry) {
        Act act = Acts.at(turn.handle(), entry);
        if (act instanceof Decision decision) {
            DecisionRows.open(turn, entry, decision);
            if (decision instanceof Decision.Undone u) {
                DecisionRows.close(turn, u.entry());
            }
            numbers(turn.handle(), decision).stream()
                    .filter(report -> decision instanceof Edit)
                    .forEach(report -> reedit(turn, report));
        }
    }

    private static void link(Turn turn, Linked linked) {
        Map<String, Long> numbers = new HashMap<>();
        linked.born().forEach(b -> NameRows.give(turn, b.event(), id(turn, numbers, b.founder())));
        linked.redirects().forEach(r -> NameRows.redirect(turn, r.event(), r.to()));
        for (Linked.Move m : linked.moves()) {
            MemberRows.move(turn, id(turn, numbers, m.mention()), m.from(), m.to());
        }
        for (Linked.Tie t : linked.ties()) {
            TieRows.open(
                    turn,
                    new TieRows.Tie(
                            id(turn, numbers, t.a()), id(turn, numbers, t.b()), turn.entry(), t.score(), t.reasons()));
        }
        for (String event : linked.events()) {
            EventRows.refresh(turn, event);
            turn.events().add(event);
        }
    }

    private static MentionId id(Turn turn, Map<String, Long> numbers, Linked.Key key) {
        @Nullable Long known = numbers.get(key.report());
        long number = known != null
                ? known
                : ReportRows.of(turn.handle(), key.report(), AsOf.NOW)
                        .orElseThrow(() ->
                                new IllegalStateException("entry " + turn.entry() + " links report " + key.report()
                                        + ", which no entry before it reads; constat verify says what is damaged"))
                        .number();
        numbers.put(key.report(), number);
        return new MentionId(number, key.n());
    }

    private void redact(Turn turn, Act.Redacted redacted) {
        memory.clear();
        ReportRows.of(turn.handle(), redacted.report(), AsOf.NOW).ifPresent(report -> Hiding.of(turn, report));
    }
}
