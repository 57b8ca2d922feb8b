package org.constat.ledger.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of events by their numbers. */
record Numbers(int[] sorted) {

    static Numbers of(IntStream numbers) {
        return new Numbers(numbers.sorted().distinct().toArray());
    }

    /** Logarithmic. */
    boolean has(int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }
}
