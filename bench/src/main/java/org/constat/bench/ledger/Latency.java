package org.constat.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long one kind of question takes: by the clock, and by the processor time of the thread that asks, which is what a machine without
 * other work would show for a database inside the process.
 *
 * @param clock milliseconds, sorted; {@code processor} likewise
 */
record Latency(String what, double[] clock, double[] processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Latency of(String what, int times, IntConsumer question) {
        double[] clock = new double[times];
        double[] processor = new double[times];
        for (int i = -times / 4; i < times; i++) {
            long began = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            question.accept(Math.floorMod(i, times));
            if (i >= 0) {
                clock[i] = (System.nanoTime() - began) / 1e6;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
            }
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Latency(what, clock, processor);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    /** Columns: what, p50 and p95 by the clock, p50 and p95 of processor time, all in milliseconds. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%s\t%.2f\t%.2f\t%.2f\t%.2f",
                what,
                at(clock, 0.5),
                at(clock, 0.95),
                at(processor, 0.5),
                at(processor, 0.95));
    }
}
