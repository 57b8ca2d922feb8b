package org.constat.ledger.act;

import java.util.List;
import org.constat.claim.Claim;
import org.constat.event.Event;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** A decision on what one report says. */
public sealed interface Edit extends Decision {

    /** SHA-256 of the report. */
    String report();

    /** The claim says something else than was read, or than was last decided. */
    record Corrected(ClaimAnchor claim, Value before, Value after, String reason) implements Edit {
        @Override
        public String report() {
            return claim.report();
        }
    }

    /** What was read is not said there. */
    record Rejected(ClaimAnchor claim, Value before, String reason) implements Edit {
        @Override
        public String report() {
            return claim.report();
        }
    }

    /**
     * A claim was missed.
     *
     * @param mention the happening it belongs to; absent for one that belongs to none
     */
    record Added(String report, @Nullable MentionAnchor mention, Claim claim, String reason) implements Edit {}

    /**
     * A happening was missed.
     *
     * @param event as the report tells it; its number and its claims' ids are given when it is applied
     */
    record Told(String report, Event event, List<Claim> claims, String reason) implements Edit {}

    /** What was read as a happening is none. */
    record Dropped(MentionAnchor mention, String reason) implements Edit {
        @Override
        public String report() {
            return mention.report();
        }
    }
}
