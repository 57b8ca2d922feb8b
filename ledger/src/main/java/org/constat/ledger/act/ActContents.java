package org.constat.ledger.act;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.ledger.custody.Contents;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Payload;

/** What custody must know of acts. */
public final class ActContents implements Contents {

    @Override
    public Received received(Payload payload) {
        Act.Captured captured = (Act.Captured) Codec.decode(payload);
        return new Received(Digest.parse(captured.report()), captured.address());
    }

    @Override
    public Deleted deleted(Payload payload) {
        return deleted((Act.Redacted) Codec.decode(payload));
    }

    /** A capture's payload says nothing of what its bytes say, and stays. */
    public static Deleted deleted(Act.Redacted redacted) {
        Set<Long> payloads =
                redacted.instead().stream().map(Act.Remnant::entry).collect(Collectors.toUnmodifiableSet());
        return new Deleted(payloads, Set.copyOf(redacted.pages()), Map.of());
    }
}
