package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.constat.event.Coded;
import org.constat.event.Reading;
import org.constat.event.dossier.Dossier;
import org.constat.event.link.Mention;
import org.constat.ledger.act.Act;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.journal.Journal;
import org.jdbi.v3.core.Handle;

/**
 * The ledger as it was known at an entry; every question is answered by index, and all of them from one state, as long as the handle's
 * transaction lasts.
 */
public final class View {

    private final Handle handle;
    private final AsOf asOf;

    public View(Handle handle, AsOf asOf) {
        this.handle = handle;
        this.asOf = asOf;
    }

    /** What an id stands for. */
    public sealed interface Found {
        record Here(EventRow event) implements Found {}

        /** @param asked was merged into {@code event} */
        record Led(String asked, EventRow event) implements Found {}

        /** Once an event; its reports tell of it no more. */
        record Gone(String asked) implements Found {}

        record Unknown(String asked) implements Found {}
    }

    /** @param id as typed: small letters, O for 0 and the like are mended */
    public Found event(String id) {
        String asked = EventId.parse(id).orElse(id);
        Optional<EventRow> row = EventRows.of(handle, asked, asOf);
        if (row.isPresent()) {
            return new Found.Here(row.get());
        }
        Optional<NameRows.Birth> birth = NameRows.birth(handle, asked).filter(b -> b.since() <= asOf.entry());
        if (birth.isEmpty()) {
            return new Found.Unknown(id);
        }
        return EventRows.of(handle, survivor(asked), asOf)
                .<Found>map(survivor -> new Found.Led(asked, survivor))
                .orElse(new Found.Gone(asked));
    }

    /** The event with exactly this id, where it stands for itself. */
    public Optional<EventRow> row(String event) {
        return EventRows.of(handle, event, asOf);
    }

    private String survivor(String event) {
        String at = event;
        Optional<String> next = NameRows.target(handle, at, asOf);
        while (next.isPresent()) {
            at = next.get();
            next = NameRows.target(handle, at, asOf);
        }
        return at;
    }

    /** Names that lead to the event. */
    public List<String> merged(String event) {
        return NameRows.leadingTo(handle, event, asOf);
    }

    /** Events in order of their names, from the one behind {@code after} on: a page of a walk through all of them. */
    public List<EventRow> events(String after, int most) {
        return EventRows.after(handle, after, asOf, most);
    }

    /** In canonical order; empty for an id that stands for nothing. */
    public List<Mention> mentions(String event) {
        return MemberRows.of(handle, event, asOf).stream()
                .flatMap(id -> MentionRows.of(handle, id, asOf).stream())
                .map(Kept::mention)
                .sorted(Mention.CANONICAL)
                .toList();
    }

    /** All that is said of an event, or empty when the id stands for nothing. */
    public Optional<Dossier> dossier(String event) {
        List<Mention> mentions = mentions(event);
        return mentions.isEmpty() ? Optional.empty() : Optional.of(Dossier.of(mentions));
    }

    /** Why two mentions belong together, both named as {@link Mention#key()} names them. */
    public record Reason(String a, String b, double score, List<String> reasons) {}

    /** Why the mentions of an event belong together, pair by pair. */
    public List<Reason> reasons(String event) {
        TreeSet<MentionId> members = new TreeSet<>(MemberRows.of(handle, event, asOf));
        List<Reason> reasons = new ArrayList<>();
        for (MentionId id : members) {
            for (TieRows.Tie tie : TieRows.of(handle, id, asOf)) {
                if (tie.a().equals(id) && members.contains(tie.b())) {
                    reasons.add(new Reason(key(tie.a()), key(tie.b()), tie.score(), tie.reasons()));
                }
            }
        }
        return reasons;
    }

    private String key(MentionId id) {
        return ReportRows.of(handle, id.report(), asOf).orElseThrow().sha256() + "/" + id.n();
    }

    /** The event a mention stands in, by {@link Mention#key()}. */
    public Optional<String> eventOf(Mention mention) {
        return ReportRows.of(handle, mention.source().report(), asOf)
                .flatMap(r -> MemberRows.event(
                        handle, new MentionId(r.number(), mention.event().n()), asOf));
    }

    /** Reports whose name begins so: {@code R-} and hex digits, or the digits alone; more than one when it is ambiguous, at most ten. */
    public List<KeptReport> reports(String idOrPrefix) {
        String digits = idOrPrefix.strip().toLowerCase(Locale.ROOT).replaceFirst("^r-", "");
        return digits.matches("[0-9a-f]+") ? ReportRows.beginning(handle, digits, asOf, 10) : List.of();
    }

    /** Reports in the order they came, from the one behind {@code after} on: a page of a walk through all of them. */
    public List<KeptReport> reports(long after, int most) {
        return ReportRows.after(handle, after, asOf, most);
    }

    /** What was read in a report, with people's corrections. */
    public Reading reading(KeptReport report) {
        Act.Read read = (Act.Read) Acts.at(handle, report.reading());
        return Edited.of(read.reading(), DecisionRows.edits(handle, report.number(), asOf));
    }

    /** Mentions of a report, in order of its text. */
    public List<Mention> mentions(KeptReport report) {
        return MentionRows.ofReport(handle, report.number(), asOf).stream()
                .map(Kept::mention)
                .toList();
    }

    /** A claim with the report that makes it. */
    public record Stated(KeptReport report, Coded claim) {}

    /** Claims by key, {@code C-} before it or not, or by report and number: {@code R-d11a21c8#C08}. Several where a name is ambiguous. */
    public List<Stated> claims(String name) {
        int hash = name.indexOf('#');
        return hash > 0 ? numbered(name.substring(0, hash), name.substring(hash + 1)) : keyed(name);
    }

    private List<Stated> numbered(String report, String id) {
        return reports(report).stream()
                .flatMap(r -> reading(r).claims().stream()
                        .filter(c -> c.id().equalsIgnoreCase(id))
                        .map(c -> new Stated(r, c)))
                .toList();
    }

    private List<Stated> keyed(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^c-", "");
        if (!key.matches("[0-9a-f]{16}")) {
            return List.of();
        }
        return handle
                .select("SELECT report FROM claim_key WHERE key = ? ORDER BY report", MentionRows.key(key))
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(number -> ReportRows.of(handle, number, asOf).stream())
                .flatMap(r -> reading(r).claims().stream()
                        .filter(c -> c.key().equals(key))
                        .map(c -> new Stated(r, c)))
                .toList();
    }

    /** An entry with what it says. */
    public record Logged(Entry entry, Act act) {}

    /** Entries after a number, in order, up to that of this view; at most {@code most}. */
    public List<Logged> log(long after, int most) {
        long to = Math.min(asOf.entry(), after + most);
        return Journal.range(handle, after + 1, to).stream()
                .map(r -> new Logged(r.entry(), Acts.of(handle, r)))
                .toList();
    }

    /** Entries that changed an event: what was linked to it, and what people decided about its reports, newest first. */
    public List<Logged> history(String event) {
        TreeSet<Long> entries = new TreeSet<>();
        handle.select("SELECT since FROM event WHERE event = ? AND since <= ?", event, asOf.entry())
                .mapTo(Long.class)
                .forEach(entries::add);
        for (MentionId id : MemberRows.of(handle, event, asOf)) {
            DecisionRows.all(handle, id.report()).stream()
                    .filter(entry -> entry <= asOf.entry())
                    .forEach(entries::add);
        }
        return entries.descendingSet().stream()
                .flatMap(entry -> log(entry - 1, 1).stream())
                .toList();
    }

    /**
     * How much there is.
     *
     * @param entry the last one known
     */
    public record Counts(long entry, long reports, long mentions, long events) {}

    /** Linear in the ledger. */
    public Counts counts() {
        long head = Journal.head(handle).map(Entry::seq).orElse(0L);
        return new Counts(Math.min(head, asOf.entry()), count("report"), count("mention"), count("event"));
    }

    private long count(String table) {
        return handle.select("SELECT count(*) FROM " + table + " WHERE" + AsOf.HOLDS, asOf.entry(), asOf.entry())
                .mapTo(Long.class)
                .one();
    }

    /** The digest recorded when this state was written. */
    public StateDigest digest() {
        return Projection.recorded(handle, asOf);
    }

    /** The same, computed from the rows: linear in the ledger. */
    public StateDigest computed() {
        return new Count(handle, asOf).digest();
    }
}
