package org.constat.event;

import java.util.Objects;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.jspecify.annotations.Nullable;

/** A claim or a statistic of a reading: one of the two. */
record Found(@Nullable Claim claim, @Nullable Tally tally) {

    Evidence evidence() {
        return claim != null ? claim.evidence() : tally().statement().evidence();
    }

    @Override
    public Tally tally() {
        return Objects.requireNonNull(tally);
    }

    String field() {
        return claim == null ? "tally" : claim.field().code();
    }

    Modality modality() {
        return claim == null ? tally().statement().modality() : claim.modality();
    }

    Attribution said() {
        return claim == null ? tally().statement().said() : claim.said();
    }

    String shown() {
        return String.valueOf(claim == null ? tally().quantity() : claim.value());
    }
}
