package org.constat.event.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constat.claim.Modality;
import org.constat.mention.Bound;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * From the lowest to the highest figure that a body still stands by. Ten reports of one body count once, and nothing is summed.
 *
 * @param best the number most bodies stand by; then third parties before parties, the latest, the lower
 */
public record Standing(
        @Nullable Integer least,
        @Nullable Integer best,
        @Nullable Integer most) {

    public static final Standing UNKNOWN = new Standing(null, null, null);

    private static final Comparator<List<Statement>> WEIGHT = Comparator.comparingInt(
                    (List<Statement> same) -> same.size())
            .thenComparingLong(
                    same -> same.stream().filter(s -> !s.by().party()).count())
            .thenComparing(same -> same.stream().anyMatch(s -> s.modality() != Modality.HEDGED))
            .thenComparing(Standing::latest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(same -> same.getFirst().amount(), Comparator.reverseOrder());

    /** Where no body gives a number, the numbers without a voice stand. */
    static Standing of(List<Statement> statements) {
        Collection<Statement> last = LastWord.of(statements);
        List<Statement> voiced = last.stream().filter(Statement::hasNumber).toList();
        return voiced.isEmpty()
                ? over(statements.stream()
                        .filter(s -> s.hasNumber() && !s.by().isVoice())
                        .toList())
                : over(voiced);
    }

    private static Standing over(List<Statement> standing) {
        if (standing.isEmpty()) {
            return UNKNOWN;
        }
        List<Quantity> numbers = new ArrayList<>();
        standing.forEach(s -> numbers.add(Objects.requireNonNull(s.quantity())));
        Map<Amount, List<Statement>> same = standing.stream().collect(Collectors.groupingBy(Statement::amount));
        Quantity best = Objects.requireNonNull(
                same.values().stream().max(WEIGHT).orElseThrow().getFirst().quantity());
        int middle = first(best.best(), best.low(), best.high());
        OptionalInt floor = floors(numbers).min();
        return new Standing(
                floor.isPresent() ? Integer.valueOf(Math.min(floor.getAsInt(), middle)) : null,
                middle,
                numbers.stream()
                        .mapToInt(q -> first(q.high(), q.best(), q.low()))
                        .max()
                        .orElseThrow());
    }

    /** "Up to 600" is no floor. */
    private static IntStream floors(List<Quantity> numbers) {
        return numbers.stream()
                .filter(q -> q.low() != null || q.bound() != Bound.AT_MOST)
                .mapToInt(q -> first(q.low(), q.best(), q.high()));
    }

    private static int first(@Nullable Integer a, @Nullable Integer b, @Nullable Integer c) {
        return Objects.requireNonNull(a != null ? a : b != null ? b : c);
    }

    private static @Nullable LocalDate latest(List<Statement> same) {
        return same.stream()
                .map(Statement::said)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Both together: of two sides, neither of whose people stand on the other. */
    public Standing plus(Standing other) {
        return new Standing(sum(least, other.least), sum(best, other.best), sum(most, other.most));
    }

    /** The higher of both in each place: of a total and what its sides add up to. */
    public Standing atLeast(Standing other) {
        return new Standing(max(least, other.least), max(best, other.best), max(most, other.most));
    }

    private static @Nullable Integer sum(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(a + b);
    }

    private static @Nullable Integer max(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.max(a, b));
    }
}
