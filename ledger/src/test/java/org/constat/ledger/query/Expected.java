package org.constat.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.ledger.query.Line.Trait;
import org.jspecify.annotations.Nullable;

/** What a filter means, said once more in the plainest way: events counted one by one. */
record Expected(Filter filter) {

    boolean fits(Line line) {
        return parts().allMatch(p -> p.test(line));
    }

    private Stream<Predicate<Line>> parts() {
        return Stream.concat(faceted().values().stream(), Stream.of(this::rest));
    }

    private Map<String, Predicate<Line>> faceted() {
        return Map.of(
                "country",
                        l -> filter.countries().isEmpty()
                                || filter.countries()
                                        .contains(String.valueOf(l.spot().country())),
                "type", l -> filter.types().isEmpty() || filter.types().contains(l.type()),
                "lang", l -> filter.langs().isEmpty() || l.langs().stream().anyMatch(filter.langs()::contains),
                "third", l -> is(filter.traits().thirdParty(), l.is(Trait.THIRD_PARTY)),
                "conflict", l -> is(filter.traits().conflict(), l.is(Trait.CONFLICT)),
                "status", l -> is(filter.traits().reviewed(), l.is(Trait.REVIEWED)));
    }

    private static boolean is(@Nullable Boolean wanted, boolean is) {
        return wanted == null || wanted == is;
    }

    private boolean rest(Line l) {
        Integer killed = l.weight().killed();
        return (filter.traits().background() || !l.is(Trait.BACKGROUND))
                && (filter.least().killed() == 0
                        || killed != null && killed >= filter.least().killed())
                && l.weight().origins() >= filter.least().origins()
                && isInPeriod(l)
                && isInBox(l);
    }

    private boolean isInPeriod(Line l) {
        LocalDate from = filter.period().from();
        LocalDate to = filter.period().to();
        LocalDate day = l.days().from();
        if (from == null && to == null) {
            return true;
        }
        return day != null
                && (to == null || !day.isAfter(to))
                && (from == null || !day.plusDays(l.days().length() - 1L).isBefore(from));
    }

    private boolean isInBox(Line l) {
        Filter.Box b = filter.box();
        Double lat = l.spot().lat();
        Double lon = l.spot().lon();
        if (b == null) {
            return true;
        }
        if (lat == null || lon == null) {
            return false;
        }
        boolean between =
                b.west() <= b.east() ? lon >= b.west() && lon <= b.east() : lon >= b.west() || lon <= b.east();
        return between && lat >= b.south() && lat <= b.north();
    }

    /** Ids in the order asked for; {@code lines} by the number of their events. */
    List<String> ordered(List<Line> lines, Asked.Order order) {
        Comparator<Integer> rising = Comparator.<Integer>comparingLong(n -> key(lines.get(n), order.by()))
                .thenComparing(Comparator.naturalOrder());
        return Stream.iterate(0, n -> n + 1)
                .limit(lines.size())
                .filter(n -> fits(lines.get(n)))
                .sorted(order.falling() ? rising.reversed() : rising)
                .map(n -> lines.get(n).id())
                .toList();
    }

    private static long key(Line l, Asked.By by) {
        LocalDate day = l.days().from();
        Integer killed = l.weight().killed();
        return switch (by) {
            case DATE -> day == null ? Long.MIN_VALUE : day.toEpochDay();
            case KILLED -> killed == null ? -1 : killed;
            case ORIGINS -> l.weight().origins();
            case REPORTS -> l.weight().reports();
        };
    }

    /** How many events each value of one part of the filter would give, that part left open. */
    <T> Map<T, Integer> facet(List<Line> lines, String part, Function<Line, List<T>> values) {
        Predicate<Line> others = l -> faceted().entrySet().stream()
                        .allMatch(p -> p.getKey().equals(part) || p.getValue().test(l))
                && rest(l);
        return lines.stream()
                .filter(others)
                .flatMap(l -> values.apply(l).stream())
                .collect(Collectors.toMap(v -> v, v -> 1, Integer::sum));
    }

    Map<LocalDate, Integer> days(List<Line> lines) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        lines.stream().filter(this::fits).forEach(l -> {
            LocalDate day = l.days().from();
            if (day != null) {
                days.merge(day, 1, Integer::sum);
            }
        });
        return days;
    }

    /** Holds an answer with all pages in one against events counted one by one. */
    void check(List<Line> lines, Answer answer, Asked.Order order) {
        List<String> ids = ordered(lines, order);
        assertThat(answer.events()).as("%s by %s", filter, order.code()).isEqualTo(ids);
        assertThat(answer.total()).isEqualTo(ids.size());
        Facets facets = Objects.requireNonNull(answer.facets());
        assertThat(facets.countries())
                .isEqualTo(facet(
                        lines,
                        "country",
                        l -> Stream.ofNullable(l.spot().country()).toList()));
        assertThat(facets.types()).isEqualTo(facet(lines, "type", l -> List.of(l.type())));
        assertThat(facets.langs()).isEqualTo(facet(lines, "lang", Line::langs));
        assertThat(facets.thirdParty()).isEqualTo(number(lines, "third", l -> l.is(Trait.THIRD_PARTY)));
        assertThat(facets.conflict()).isEqualTo(number(lines, "conflict", l -> l.is(Trait.CONFLICT)));
        assertThat(facets.reviewed()).isEqualTo(number(lines, "status", l -> l.is(Trait.REVIEWED)));
        assertThat(facets.unreviewed()).isEqualTo(number(lines, "status", l -> !l.is(Trait.REVIEWED)));
        check(Objects.requireNonNull(answer.timeline()), days(lines));
    }

    private int number(List<Line> lines, String part, Predicate<Line> is) {
        return facet(lines, part, l -> List.of(is.test(l))).getOrDefault(true, 0);
    }

    private static void check(Timeline timeline, Map<LocalDate, Integer> days) {
        Map<LocalDate, Integer> bars =
                timeline.bars().stream().collect(Collectors.toMap(Timeline.Bar::from, Timeline.Bar::events));
        Map<LocalDate, Integer> weeks = days.entrySet().stream()
                .collect(Collectors.toMap(
                        d -> d.getKey().minusDays(d.getKey().getDayOfWeek().getValue() - 1L),
                        Map.Entry::getValue,
                        Integer::sum));
        assertThat(bars).isEqualTo(timeline.days() == 1 ? days : weeks);
    }
}
