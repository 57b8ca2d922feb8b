package org.constat.ledger.state;

import org.constat.event.Reading.Engine;
import org.constat.event.link.Source;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in the rows.
 *
 * @param number entry of its first reading; names it in the rows
 * @param since entry from which it stands so
 * @param reading entry of the reading in force
 * @param hidden entry of the redaction that hid its words, if any
 */
public record KeptReport(
        long number, long since, long reading, @Nullable Long hidden, Source source, Engine engine) {

    /** SHA-256 of the bytes as received. */
    public String sha256() {
        return source.report();
    }

    /** The row as the state digest sees it: without words. */
    String row() {
        return String.join(
                "|",
                "report",
                Long.toString(number),
                Long.toString(since),
                sha256(),
                Long.toString(reading),
                String.valueOf(hidden),
                source.front().lang(),
                String.valueOf(source.published()),
                engine.version(),
                engine.langData());
    }
}
