package org.constat.event.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.constat.claim.Modality;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One body's word on one quantity, with every report that tells it. However many reports repeat it, it is one statement.
 *
 * @param quantity as most reports tell it; absent where the words give no number
 * @param tellings in canonical order; those whose own voice is {@link Body#NONE} repeat the figure without saying whose it is
 */
public record Statement(Body by, @Nullable Quantity quantity, Modality modality, List<Telling> tellings) {

    /** By the day said, unknown days last. Of one day, the lower first: counts grow while people are still being found. */
    public static final Comparator<Statement> BY_TIME = Comparator.comparing(
                    Statement::said, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Statement::amount)
            .thenComparing(s -> s.tellings().getFirst(), Telling.ORDER);

    /** The earliest day on which a report has it said. */
    public @Nullable LocalDate said() {
        return tellings.stream()
                .map(Telling::said)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day on which a report has the body say it. */
    public @Nullable LocalDate repeated() {
        return tellings.stream()
                .filter(t -> t.by().isVoice() && !t.copy())
                .map(Telling::said)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Number of the journal entry by which it became known; 0 outside a ledger. */
    public long learnt() {
        return tellings.stream()
                .mapToLong(t -> t.mention().source().entry())
                .min()
                .orElse(0);
    }

    public int reports() {
        return (int) tellings.stream().map(Telling::report).distinct().count();
    }

    public boolean hasNumber() {
        return amount().isNumber();
    }

    Amount amount() {
        return Amount.of(quantity, modality);
    }
}
