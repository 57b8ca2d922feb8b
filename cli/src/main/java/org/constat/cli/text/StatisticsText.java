package org.constat.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Tally;
import org.constat.cli.wording.Wording;
import org.constat.event.CodedTally;
import org.constat.mention.Period;
import org.jspecify.annotations.Nullable;

/** The statistics of a report: one block with the period and area most of them share. */
record StatisticsText(Sheet sheet, Page page) {
    private static final int NUMBER_END = 4;
    private static final int WHO = 49;

    void write() {
        List<Tally> tallies = ordered();
        if (tallies.isEmpty()) {
            return;
        }
        Wording words = sheet.words();
        Period period = mostCommon(tallies, StatisticsText::countedPeriod);
        List<String> area = mostCommon(
                tallies,
                tally -> tally.scope().area().isEmpty() ? null : tally.scope().area());
        String head = words.say("stats.head", scope(period, area)).strip();
        page.spread(head, words.count("claims", tallies.size()), page.column("column.statistics"));
        page.rule();
        rows(tallies, period);
        page.blank();
    }

    /** Statistics on one kind of thing together, numbers before trends before comparisons. */
    private List<Tally> ordered() {
        List<Tally> tallies = sheet.reading().statistics().tallies().stream()
                .map(CodedTally::tally)
                .toList();
        List<String> roots = tallies.stream().map(StatisticRow::root).distinct().toList();
        return tallies.stream()
                .sorted(Comparator.comparingInt((Tally tally) -> roots.indexOf(StatisticRow.root(tally)))
                        .thenComparingInt(StatisticsText::rank))
                .toList();
    }

    /** The period of a comparison is the one it compares with: it says nothing about the others. */
    private static @Nullable Period countedPeriod(Tally tally) {
        return rank(tally) == 2 ? null : tally.scope().period();
    }

    private static int rank(Tally tally) {
        Tally.Change change = tally.change();
        return tally.quantity() != null || change == null ? 0 : change.factor() == null ? 1 : 2;
    }

    private static <T> @Nullable T mostCommon(List<Tally> tallies, Function<Tally, @Nullable T> part) {
        Map<T, Long> counts = tallies.stream()
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String scope(@Nullable Period period, @Nullable List<String> area) {
        String when = period == null ? "" : sheet.speech().dates().period(period);
        String where = area == null
                ? ""
                : sheet.words()
                        .join(area.stream()
                                .map(sheet.speech().countries()::name)
                                .toList());
        return Stream.of(when, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private void rows(List<Tally> tallies, @Nullable Period shared) {
        List<StatisticRow> rows = new ArrayList<>();
        tallies.forEach(tally -> rows.add(new StatisticRow(sheet, tally)));
        int numberEnd = NUMBER_END;
        for (StatisticRow row : rows) {
            numberEnd = Math.max(numberEnd, 1 + Page.length(row.number()));
        }
        StatisticRow before = null;
        for (StatisticRow row : rows) {
            row(row, row.who(before), numberEnd, shared);
            before = row;
        }
    }

    private void row(StatisticRow row, String who, int numberEnd, @Nullable Period shared) {
        Wording words = sheet.words();
        String number = row.number();
        Period own = row.tally().scope().period();
        boolean compared = own != null && rank(row.tally()) == 2;
        String label = own == null || compared || own.equals(shared)
                ? row.label()
                : words.say(
                        "measure.withPeriod",
                        row.label(),
                        sheet.speech().dates().period(own));
        String start = " ".repeat(numberEnd - Page.length(number)) + number + "   " + label;
        int column = Math.max(WHO, Page.length(start) + 2);
        if (column + Page.length(who) <= page.width()) {
            page.line(Page.pad(start, column) + who);
        } else {
            page.line(start);
            page.line(" ".repeat(numberEnd + 3) + who);
        }
    }
}
