package org.constat.event.link;

import java.time.LocalDate;
import org.constat.event.Front;
import org.jspecify.annotations.Nullable;

/**
 * The report a mention stands in, as far as linking, origins and figures look at it.
 *
 * @param report SHA-256 of the bytes as received, lower-case hex
 * @param signature of the text, by which near-duplicates are told
 * @param address where the report was fetched, absent for files
 * @param entry number of the journal entry by which the reading was learnt; 0 outside a ledger
 */
public record Source(
        String report,
        Front front,
        Signature signature,
        @Nullable String address,
        long entry) {

    public @Nullable LocalDate published() {
        return front.published() == null ? null : front.published().date();
    }
}
