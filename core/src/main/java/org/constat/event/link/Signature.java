package org.constat.event.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * MinHash of a text over runs of words (Broder, "On the resemblance and containment of documents", 1997): the share of equal places in
 * two signatures estimates how much of both texts is the same, within about 0.06.
 *
 * @param least per hash function, the least hash of any run of words; all equal for a text without words
 * @param words number of words of the text
 */
public record Signature(int[] least, int words) {

    private static final int FUNCTIONS = 64;
    private static final int RUN = 4;
    private static final int BANDS = 6;
    private static final int ROWS = 4;

    /** Linear in the text. Letter case, digits' scripts and signs do not count. */
    public static Signature of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        int[] least = new int[FUNCTIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        int count = 0;
        int[] run = new int[RUN];
        for (String word : words) {
            if (!word.isEmpty()) {
                run[count++ % RUN] = word.hashCode();
                if (count >= RUN) {
                    lower(least, hash(run, count));
                }
            }
        }
        return new Signature(least, count);
    }

    private static long hash(int[] run, int end) {
        long hash = 17;
        for (int i = end; i < end + RUN; i++) {
            hash = mix(hash * 31 + run[i % RUN]);
        }
        return hash;
    }

    private static void lower(int[] least, long hash) {
        for (int f = 0; f < least.length; f++) {
            int value = (int) (mix(hash + f * 0x9E3779B97F4A7C15L) >>> 33);
            least[f] = Math.min(least[f], value);
        }
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** From 0, nothing shared, to 1, the same runs of words. */
    public double resemblance(Signature other) {
        if (words < RUN || other.words < RUN) {
            return 0;
        }
        int same = 0;
        for (int f = 0; f < least.length; f++) {
            same += least[f] == other.least[f] ? 1 : 0;
        }
        return same / (double) least.length;
    }

    /**
     * Hashes of parts of the signature: two texts that are nearly the same share one, others hardly ever. With {@value #BANDS} parts of
     * {@value #ROWS}, texts that resemble each other by 0.8 share one with probability 0.95, by 0.3 with 0.05.
     */
    LongStream bands() {
        return words < RUN
                ? LongStream.empty()
                : IntStream.range(0, BANDS).mapToLong(b -> {
                    long hash = b;
                    for (int i = b * ROWS; i < (b + 1) * ROWS; i++) {
                        hash = mix(hash * 31 + least[i]);
                    }
                    return hash;
                });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature s && s.words == words && Arrays.equals(s.least, least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return "Signature[" + words + " words]";
    }
}
