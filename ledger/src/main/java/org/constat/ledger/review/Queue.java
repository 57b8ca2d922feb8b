package org.constat.ledger.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.event.dossier.Conflict;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.View;
import org.jdbi.v3.core.Handle;

/**
 * Open questions, in the order in which they are asked. They follow from the state; one decision answers one, until its evidence changes.
 * Of conflicts and thin links only those of the heaviest {@value #LOOKED_AT} events and pairs are looked at.
 */
public record Queue(Handle handle) {

    /** Events, and pairs, that are looked at for one answer. */
    static final int LOOKED_AT = 500;

    private static final String UNANSWERED = """
        NOT EXISTS (SELECT 1 FROM review_answer a JOIN decision d ON d.entry = a.entry AND d.until IS NULL
                    WHERE a.subject = r.sha256 || '#' || i.evidence AND a.question = i.kind)\
        """;

    private static final String OF_REPORTS = """
        SELECT r.sha256, i.weight, i.evidence FROM review_item i JOIN report r ON r.report = i.report AND r.until IS NULL
        WHERE i.kind = :kind AND i.until IS NULL AND (i.due IS NULL OR i.due <= :today) AND UNANSWERED
        ORDER BY i.weight DESC, i.report DESC LIMIT :limit\
        """.replace("UNANSWERED", UNANSWERED);

    private static final String CONFLICTS = """
        SELECT event FROM event WHERE conflicts > 0 AND until IS NULL AND background = 0
        ORDER BY (1 + reports) * (1 + coalesce(killed_high, 0)) DESC, event LIMIT :limit\
        """;

    /** A pair that joins mentions which nothing stronger joins. */
    private static final String LINKS = """
        SELECT t.a, t.b, t.score, t.reasons, p.sha256 AS first, q.sha256 AS second FROM tie t
        JOIN report p ON p.report = t.a / 65536 AND p.until IS NULL JOIN report q ON q.report = t.b / 65536 AND q.until IS NULL
        WHERE t.until IS NULL AND t.score < 1.1 AND (ALONE_A OR ALONE_B) ORDER BY t.score, t.a, t.b LIMIT :limit\
        """.replace("ALONE_A", alone("t.a")).replace("ALONE_B", alone("t.b"));

    private static String alone(String mention) {
        return "NOT EXISTS (SELECT 1 FROM tie o WHERE o.a = %s AND o.until IS NULL AND o.score > t.score) AND"
                        .replace("%s", mention)
                + " NOT EXISTS (SELECT 1 FROM tie o WHERE o.b = %s AND o.until IS NULL AND o.score > t.score)"
                        .replace("%s", mention);
    }

    /**
     * At most {@code limit} of them.
     *
     * @param today what was announced is asked about when it is due
     */
    public List<Item> open(LocalDate today, int limit) {
        Set<String> answered = answered();
        return Stream.of(
                        () -> ofReports(Kind.values()[0], Kind.PERSON, today, limit),
                        () -> conflicts(answered),
                        () -> links(answered),
                        (Group) () -> ofReports(Kind.READING, Kind.FOLLOW_UP, today, limit))
                .flatMap(g -> g.items().stream())
                .limit(limit)
                .toList();
    }

    /** Asked of the database only when the groups before it do not fill the list. */
    private interface Group {
        List<Item> items();
    }

    private List<Item> ofReports(Kind first, Kind last, LocalDate today, int limit) {
        List<Item> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.compareTo(first) >= 0 && kind.compareTo(last) <= 0) {
                items.addAll(handle.createQuery(OF_REPORTS)
                        .bind("kind", kind.code())
                        .bind("today", today.toString())
                        .bind("limit", limit)
                        .map((row, context) -> Item.of(kind, row.getString(1), row.getLong(2), row.getString(3)))
                        .list());
            }
        }
        return items;
    }

    private List<Item> conflicts(Set<String> answered) {
        View view = new View(handle, AsOf.NOW);
        return handle.createQuery(CONFLICTS).bind("limit", LOOKED_AT).mapTo(String.class).list().stream()
                .flatMap(event -> view.dossier(event).stream()
                        .flatMap(d -> d.conflicts().stream())
                        .map(c -> conflict(event, c)))
                .filter(i -> !answered.contains(key(i)))
                .sorted(Comparator.comparingLong(Item::weight).reversed().thenComparing(Item::id))
                .toList();
    }

    private static Item conflict(String event, Conflict c) {
        List<String> positions = c.positions().stream()
                .map(t -> t.coded().claim().value() + " " + t.by().key())
                .toList();
        long weight = (1L + c.reports()) * (1L + c.deaths());
        return Item.of(Kind.valueOf(c.kind().name()), event, weight, Evidence.digest(positions));
    }

    private List<Item> links(Set<String> answered) {
        return handle
                .createQuery(LINKS)
                .bind("limit", LOOKED_AT)
                .map((row, context) -> Item.of(
                        Kind.SAME_EVENT,
                        row.getString("first") + "/" + row.getLong("a") % 65536 + " ~ " + row.getString("second") + "/"
                                + row.getLong("b") % 65536,
                        Math.round(-100 * row.getDouble("score")),
                        Evidence.digest(String.format(
                                Locale.ROOT, "%.2f %s", row.getDouble("score"), row.getString("reasons")))))
                .list()
                .stream()
                .filter(i -> !answered.contains(key(i)))
                .toList();
    }

    private static String key(Item item) {
        return item.kind().code() + " " + item.answered();
    }

    /** Of conflicts and links: few, since people write them one by one. */
    private Set<String> answered() {
        return handle.createQuery("""
            SELECT a.question, a.subject FROM review_answer a JOIN decision d ON d.entry = a.entry AND d.until IS NULL
            WHERE a.question IN ('date', 'place', 'figure', 'responsibility', 'same_event')\
            """)
                .map((row, context) -> row.getString(1) + " " + row.getString(2))
                .collect(Collectors.toSet());
    }
}
