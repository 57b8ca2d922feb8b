package org.constat.ledger.custody;

import java.util.Map;
import java.util.Set;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Payload;
import org.jspecify.annotations.Nullable;

/** What payloads say, as far as custody must know it; told by whoever owns their form. */
public interface Contents {

    /** @param payload of a capture */
    Received received(Payload payload);

    /** @param payload of a redaction */
    Deleted deleted(Payload payload);

    /**
     * @param sha256 of the bytes
     * @param address by which versions of the page are found, if any
     */
    record Received(Digest sha256, @Nullable String address) {}

    /**
     * What a redaction deleted.
     *
     * @param payloads numbers of the entries whose payloads went
     * @param pages numbers of the captures whose bytes went
     * @param captures per capture whose payload went, what is left of it
     */
    record Deleted(Set<Long> payloads, Set<Long> pages, Map<Long, Received> captures) {}
}
