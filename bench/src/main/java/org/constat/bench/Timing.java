package org.constat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import org.constat.event.Reading;
import org.constat.report.Report;

/**
 * Times a reader by the processor time of the whole process, the collector and the compiler included: what one core does in a second,
 * whatever else the machine is busy with.
 */
final class Timing {

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What the readings gave, so that nothing of the work can be left out. */
    private long claims;

    long claims() {
        return claims;
    }

    /** Seconds to read every report once. */
    double once(Function<Report, Reading> reader, Composed set) {
        return round(reader, set, set.reports().size()) / 1e9;
    }

    /** Words per second of the best of {@code rounds}, each over at least {@code reports} reports. */
    double best(Function<Report, Reading> reader, Composed set, int rounds, int reports) {
        int times = Math.max(1, Math.ceilDiv(reports, set.reports().size()));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            least = Math.min(least, round(reader, set, times * set.reports().size()));
        }
        return (double) set.words() * times / (least / 1e9);
    }

    private long round(Function<Report, Reading> reader, Composed set, int reports) {
        long start = process.getProcessCpuTime();
        for (int i = 0; i < reports; i++) {
            claims += reader.apply(set.reports().get(i % set.reports().size()))
                    .claims()
                    .size();
        }
        return process.getProcessCpuTime() - start;
    }
}
