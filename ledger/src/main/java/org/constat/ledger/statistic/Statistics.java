package org.constat.ledger.statistic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.claim.Tally;
import org.constat.claim.Voice;
import org.constat.event.Check;
import org.constat.ledger.act.Codec;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Statistics asked for. Linear in the {@value #MOST} newest that fit. */
public record Statistics(Handle handle) {

    /** Statements looked at for one answer. */
    static final int MOST = 5_000;

    private static final String ALL = """
        SELECT r.sha256, r.lang, s.body, s.since FROM statistic s
        JOIN report r ON r.report = s.report AND r.since <= :asOf AND (r.until IS NULL OR r.until > :asOf)
        WHERE s.since <= :asOf AND (s.until IS NULL OR s.until > :asOf) AND s.subject LIKE :subject ESCAPE '\\'
          AND (CAST(:from AS TEXT) IS NULL OR s.last >= :from) AND (CAST(:to AS TEXT) IS NULL OR s.first <= :to)
        ORDER BY s.since DESC, s.report, s.n LIMIT :limit\
        """;

    /**
     * @param subject part of whose statistics are meant, in any case of letters; empty for all
     * @param countries ISO 3166-1 alpha-2; those of a statistic must be among them; empty for all
     * @param from the statistic's period and this one touch; absent: open
     */
    public record Wanted(
            String subject,
            Set<String> countries,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public static final Wanted ALL = new Wanted("", Set.of(), null, null);
    }

    /** In order of subject, period and first learning. */
    public List<Statistic> list(Wanted wanted, long asOf) {
        List<Told> told = handle.createQuery(ALL)
                .bind("asOf", asOf)
                .bind("subject", "%" + wanted.subject.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .bind("from", text(wanted.from))
                .bind("to", text(wanted.to))
                .bind("limit", MOST)
                .map((row, context) -> {
                    Told.Body body = Codec.value(row.getBytes("body"), Told.Body.class);
                    return new Told(
                            row.getString("sha256"),
                            row.getString("lang"),
                            body.tally(),
                            body.checks(),
                            row.getLong("since"));
                })
                .list();
        return grouped(told.stream()
                .filter(t -> wanted.countries.isEmpty()
                        || wanted.countries.containsAll(
                                t.tally().tally().scope().area()))
                .toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A pure function of what was told; the order does not matter. */
    static List<Statistic> grouped(List<Told> told) {
        List<Told> learnt = told.stream()
                .sorted(Comparator.comparingLong(Told::since)
                        .thenComparing(Told::report)
                        .thenComparing(t -> t.tally().id()))
                .toList();
        Map<String, List<List<Told>>> scopes = new LinkedHashMap<>();
        for (Told t : learnt) {
            List<List<Told>> groups = scopes.computeIfAbsent(scope(t.tally().tally()), s -> new ArrayList<>());
            groups.stream()
                    .filter(g -> g.stream().anyMatch(o -> isOne(o, t)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(t);
        }
        return scopes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream())
                .map(Statistics::statistic)
                .toList();
    }

    /** Whose, when and where: two statistics of different scopes are never one. */
    private static String scope(Tally tally) {
        Tally.Scope s = tally.scope();
        String actor = s.actor() == null
                ? ""
                : s.actor().id() != null ? s.actor().id() : s.actor().name();
        return actor.toLowerCase(Locale.ROOT) + "|" + s.period() + "|" + s.area();
    }

    /** The same thing counted; or one origin's number under another name. Within one report each statistic is its own. */
    private static boolean isOne(Told a, Told b) {
        Tally p = a.tally().tally();
        Tally q = b.tally().tally();
        if (a.report().equals(b.report())) {
            return false;
        }
        boolean comparison = (p.change() == null) == (q.change() == null);
        return comparison && (a.measure().equals(b.measure()) || Statistic.sameNumber(p, q) && sharesOrigin(p, q));
    }

    private static boolean sharesOrigin(Tally p, Tally q) {
        Set<String> origins = origins(p);
        return origins(q).stream().anyMatch(origins::contains);
    }

    /** The first voices, as family where there is one. */
    private static Set<String> origins(Tally tally) {
        List<Voice> chain = tally.statement().said().chain();
        return chain.stream()
                .map(v -> v.family() != null
                        ? v.family()
                        : v.who().id() != null ? v.who().id() : v.who().name())
                .collect(Collectors.toSet());
    }

    private static Statistic statistic(List<Told> told) {
        Map<String, Check> checks = new LinkedHashMap<>();
        told.stream()
                .flatMap(t -> t.checks().stream())
                .sorted(Comparator.comparing((Check c) -> c.verdict() != Check.Verdict.DOES_NOT_HOLD)
                        .thenComparing(Check::verdict))
                .forEach(c -> checks.putIfAbsent(c.kind() + c.formula(), c));
        Tally first = told.getFirst().tally().tally();
        boolean wording = told.stream().map(Told::measure).distinct().count() > 1;
        boolean disputed = told.stream()
                .map(t -> t.tally().tally())
                .anyMatch(t -> t.quantity() != null && first.quantity() != null && !Statistic.sameNumber(t, first));
        return new Statistic(id(told.getFirst()), List.copyOf(told), List.copyOf(checks.values()), wording, disputed);
    }

    private static String id(Told first) {
        try {
            String name = first.report() + "/" + first.tally().id();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "S-" + HexFormat.of().withUpperCase().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
