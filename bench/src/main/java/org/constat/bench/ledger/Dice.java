package org.constat.bench.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Picks as news does: a few things often, most seldom (Zipf's law with exponent 1). */
final class Dice {

    private final Random chance;

    Dice(long seed) {
        this.chance = new Random(seed);
    }

    int below(int end) {
        return chance.nextInt(end);
    }

    boolean oneIn(int n) {
        return chance.nextInt(n) == 0;
    }

    /** Small numbers mostly: each half as likely as the one before. */
    int few(int most) {
        int n = 0;
        while (n < most && chance.nextBoolean()) {
            n++;
        }
        return n;
    }

    /** Sums of 1/rank, to be drawn from. */
    static double[] ranks(int size) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    int rank(double[] ranks) {
        int at = Arrays.binarySearch(ranks, chance.nextDouble() * ranks[ranks.length - 1]);
        return Math.min(ranks.length - 1, at < 0 ? -at - 1 : at);
    }

    <T> T often(List<T> things, double[] ranks) {
        return things.get(rank(ranks));
    }
}
