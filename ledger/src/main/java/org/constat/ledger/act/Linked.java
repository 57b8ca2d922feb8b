package org.constat.ledger.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of linking: which mentions changed place. Replayed as it stands, so that a ledger can be rebuilt by any later version of
 * the linker.
 *
 * @param born ids given now, each for good
 * @param moves mentions that come, go, or change their event
 * @param redirects ids that lead elsewhere from now on, or stand for themselves again
 * @param ties why mentions belong together
 * @param events those whose mentions changed, came or went
 */
public record Linked(List<Birth> born, List<Move> moves, List<Redirect> redirects, List<Tie> ties, List<String> events)
        implements Act {

    /** @param founder mention that the id was given for */
    public record Birth(String event, Key founder) {}

    /** @param to absent when the mention is told no more */
    public record Move(
            Key mention, @Nullable String from, @Nullable String to) {}

    /** @param to the survivor; absent when the id stands for itself again */
    public record Redirect(String event, @Nullable String to) {}

    /**
     * @param score of the linker
     * @param reasons closed words of the linker
     */
    public record Tie(Key a, Key b, double score, List<String> reasons) {}

    /** A mention as numbered in the reading in force. */
    public record Key(String report, int n) {
        @Override
        public String toString() {
            return report + "/" + n;
        }
    }
}
