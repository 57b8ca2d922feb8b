package org.constat.event.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.claim.Field;
import org.constat.event.dossier.Account.Relation;
import org.constat.event.figure.Telling;
import org.constat.event.link.Mention;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** Puts the days that reports give side by side. */
final class Days {

    /** From the first to the last day, whatever part of the day. */
    private record Stretch(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        static Stretch of(When w) {
            return new Stretch(w.from(), w.to());
        }

        boolean isClosed() {
            return from != null && to != null;
        }

        boolean touches(Stretch o) {
            return !isAfter(from, o.to) && !isAfter(o.from, to);
        }

        boolean holds(Stretch o) {
            return !isAfter(from, o.from) && !isAfter(o.to, to) && o.isClosed() && !equals(o);
        }

        private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a != null && b != null && a.isAfter(b);
        }
    }

    private final Map<Stretch, List<Telling>> told = new LinkedHashMap<>();
    private final Map<Stretch, Set<String>> reports = new LinkedHashMap<>();
    private final Map<Stretch, When> values = new LinkedHashMap<>();

    /**
     * Linear in the claims.
     *
     * @param tellings of {@link Field#DATE}, in canonical order
     */
    static List<Account> of(List<Mention> mentions, List<Telling> tellings) {
        Days days = new Days();
        for (Telling t : tellings) {
            if (t.coded().claim().value() instanceof When w) {
                days.told
                        .computeIfAbsent(days.file(w, t.report()), s -> new ArrayList<>())
                        .add(t);
            }
        }
        mentions.forEach(days::assumed);
        return days.accounts(firstNews(mentions));
    }

    private void assumed(Mention m) {
        When date = m.event().date();
        if (date != null && m.claims(Field.DATE).isEmpty()) {
            file(date, m.source().report());
        }
    }

    private Stretch file(When w, String report) {
        Stretch s = Stretch.of(w);
        values.merge(s, w, (a, b) -> a.part() == null ? b : a);
        reports.computeIfAbsent(s, k -> new HashSet<>()).add(report);
        return s;
    }

    private static @Nullable LocalDate firstNews(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> m.source().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Account> accounts(@Nullable LocalDate news) {
        List<Stretch> order = values.keySet().stream().sorted(weight()).toList();
        return order.stream().map(s -> account(s, order.getFirst(), news)).toList();
    }

    /** Days before weeks and bounds, then what more reports have, then the earlier. */
    private Comparator<Stretch> weight() {
        return Comparator.comparing((Stretch s) -> !s.isClosed())
                .thenComparing(s -> Objects.requireNonNull(values.get(s)).precision() != Grain.DAY)
                .thenComparingInt(s -> -reportsOf(s))
                .thenComparing(Stretch::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Stretch::to, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private int reportsOf(Stretch s) {
        return Objects.requireNonNull(reports.get(s)).size();
    }

    private Account account(Stretch s, Stretch usual, @Nullable LocalDate news) {
        return new Account(
                Objects.requireNonNull(values.get(s)),
                List.copyOf(told.getOrDefault(s, List.of())),
                reportsOf(s),
                relation(s, usual, news));
    }

    private static Relation relation(Stretch s, Stretch usual, @Nullable LocalDate news) {
        if (s.equals(usual)) {
            return Relation.USUAL;
        }
        if (s.touches(usual)) {
            return usual.holds(s) ? Relation.FINER : Relation.WIDER;
        }
        return news != null && news.equals(s.from()) ? Relation.ANNOUNCEMENT_DAY : Relation.APART;
    }
}
