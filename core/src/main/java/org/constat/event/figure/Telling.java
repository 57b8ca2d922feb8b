package org.constat.event.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one report tells it, with its words in {@code coded}.
 *
 * @param copy whether the report copies another one of the event
 */
public record Telling(Mention mention, Coded coded, Body by, boolean copy) {

    public static Telling of(Mention mention, Coded coded, Bodies bodies) {
        return new Telling(mention, coded, bodies.of(mention, coded), bodies.isCopy(mention));
    }

    /** By mention, then in order of the text. */
    public static final Comparator<Telling> ORDER = Comparator.comparing(Telling::mention, Mention.CANONICAL)
            .thenComparing(t -> t.coded().id());

    /** Of a claim that counts people. */
    public Count count() {
        return (Count) coded.claim().value();
    }

    public @Nullable Quantity quantity() {
        return count().quantity();
    }

    public Modality modality() {
        return coded.claim().modality();
    }

    public String report() {
        return mention.source().report();
    }

    /** Day on which the voice spoke where the report says so, else the day of publication. */
    public @Nullable LocalDate said() {
        LocalDate spoke = spoke(coded.claim().said().chain());
        return spoke != null ? spoke : mention.source().published();
    }

    private static @Nullable LocalDate spoke(List<Voice> chain) {
        When when = chain.isEmpty() ? null : chain.getLast().spoke();
        return when == null || !Objects.equals(when.from(), when.to()) ? null : when.from();
    }

    Amount amount() {
        return Amount.of(quantity(), modality());
    }
}
