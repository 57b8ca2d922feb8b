package org.constat.ledger.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.ledger.query.Ranking.Place;
import org.constat.ledger.search.Question;
import org.constat.ledger.search.Questions;
import org.constat.ledger.search.WordIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Events by filter and words, as of now or of any entry. Now: one pass over the packs of the days asked for, a few milliseconds for each
 * hundred thousand events. Then: see {@link LinesThen}.
 */
public record Events(WordIndex words, Questions questions) {

    /** Reports whose events are looked at when words are asked for: the newest that hold them. */
    public static final int MATCHES = 5_000;

    /** @throws Misasked when the cursor or the entry cannot be used */
    public Answer page(Handle handle, Asked asked) {
        return answer(handle, asked, false);
    }

    /** The first page, and the counts of facets and timeline. */
    public Answer overview(Handle handle, Asked asked) {
        return answer(handle, asked, true);
    }

    private Answer answer(Handle handle, Asked asked, boolean counts) {
        long head = head(handle);
        String text = asked.paging().cursor();
        Cursor cursor = text == null ? null : Cursor.parse(text, asked);
        long asOf = cursor != null ? cursor.asOf() : asked.asOf() != null ? asked.asOf() : head;
        if (asOf < 0 || asOf > head) {
            throw new Misasked("as_of", "The ledger has no entry " + asOf + " yet; its last is " + head + ".");
        }
        Matched matched = matched(handle, asked.words(), asOf);
        Sieve sieve = new Sieve(asked.filter());
        int limit = asked.paging().limit();
        Ranking ranking = new Ranking(asked.order(), limit, cursor == null ? null : cursor.after());
        Scan scan = new Scan(sieve, matched.events, ranking, counts);
        boolean counted = cursor != null && !counts;
        Lines lines = asOf == head ? new LinesNow() : new LinesThen(asOf);
        lines.each(handle, sieve, asked.order(), (week, pack) -> {
            if (counted && ranking.isSettled(week)) {
                return false;
            }
            scan.pass(pack);
            return true;
        });
        int total = cursor != null && counted ? cursor.total() : scan.total();
        List<Place> places = scan.places();
        List<Place> page = places.subList(0, Math.min(limit, places.size()));
        String next = places.size() > limit
                ? Cursor.next(asked, asOf, total, page.get(limit - 1)).text()
                : null;
        return new Answer(ids(handle, page), total, next, asOf, matched.bounded, scan.facets(), scan.timeline());
    }

    private static long head(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM entry")
                .mapTo(long.class)
                .one();
    }

    /** @param events absent when no words are asked for */
    private record Matched(@Nullable Numbers events, boolean bounded) {}

    private Matched matched(Handle handle, String typed, long asOf) {
        if (typed.isBlank()) {
            return new Matched(null, false);
        }
        Question question = questions.parse(typed);
        String sql = """
            SELECT n.number, w.report FROM (%s) AS w
            LEFT JOIN member m ON m.mention >= w.report * 65536 AND m.mention < w.report * 65536 + 65536
                AND m.since <= :asOf AND (m.until IS NULL OR m.until > :asOf)
            LEFT JOIN event_number n ON n.event = m.event\
            """.replace("%s", words.matching());
        List<long[]> rows = handle.createQuery(sql)
                .bind("question", words.asked(question))
                .bind("upTo", asOf)
                .bind("asOf", asOf)
                .bind("limit", MATCHES + 1)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
        long reports = rows.stream().mapToLong(r -> r[1]).distinct().count();
        return new Matched(Numbers.of(rows.stream().mapToInt(r -> (int) r[0]).filter(n -> n > 0)), reports > MATCHES);
    }

    private static List<String> ids(Handle handle, List<Place> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> ids = new HashMap<>();
        handle.createQuery("SELECT number, event FROM event_number WHERE number IN (<numbers>)")
                .bindList("numbers", page.stream().map(Place::number).toList())
                .map((row, context) -> ids.put(row.getInt(1), row.getString(2)))
                .forEach(before -> {});
        return page.stream()
                .map(p -> Objects.requireNonNull(ids.get(p.number())))
                .toList();
    }
}
