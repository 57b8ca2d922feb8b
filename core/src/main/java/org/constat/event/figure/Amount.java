package org.constat.event.figure;

import java.util.Comparator;
import org.constat.claim.Modality;
import org.constat.mention.Bound;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What makes two figures of one body the same: the number itself, however it is bounded. "At least 15" and "15" are one figure told in
 * two ways; "no indication" is none, and no zero.
 *
 * @param least lowest number named; {@code most} the highest, the same unless a range is named; both 0 where no number is
 */
record Amount(Kind kind, int least, int most) implements Comparable<Amount> {

    enum Kind {
        DENIED,
        NO_INDICATION,
        WORDS,
        NUMBER
    }

    static final Amount NO_INDICATION = new Amount(Kind.NO_INDICATION, 0, 0);

    private static final Comparator<Amount> ORDER =
            Comparator.comparing(Amount::kind).thenComparingInt(Amount::most).thenComparingInt(Amount::least);

    static Amount of(@Nullable Quantity q, Modality modality) {
        if (modality == Modality.NO_INDICATION) {
            return NO_INDICATION;
        }
        if (modality == Modality.DENIED) {
            return new Amount(Kind.DENIED, 0, 0);
        }
        return q == null || !q.hasNumber() ? new Amount(Kind.WORDS, 0, 0) : number(q);
    }

    private static Amount number(Quantity q) {
        Integer one = q.best();
        if (one != null && q.bound() != Bound.RANGE) {
            return new Amount(Kind.NUMBER, one, one);
        }
        int least = first(q.low(), one, q.high());
        return new Amount(Kind.NUMBER, least, Math.max(least, first(q.high(), one, q.low())));
    }

    private static int first(@Nullable Integer a, @Nullable Integer b, @Nullable Integer c) {
        Integer found = a != null ? a : b != null ? b : c;
        return found == null ? 0 : found;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isZero() {
        return isNumber() && most == 0;
    }

    @Override
    public int compareTo(Amount other) {
        return ORDER.compare(this, other);
    }
}
