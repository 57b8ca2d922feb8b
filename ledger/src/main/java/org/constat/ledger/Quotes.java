package org.constat.ledger;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Evidence;
import org.constat.event.Coded;
import org.constat.event.Reading;
import org.constat.ledger.act.Act;
import org.constat.ledger.act.Codec;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Kind;
import org.constat.ledger.journal.Recorded;
import org.constat.ledger.store.Store;

/**
 * Whether the words that claims rest on stand where they are said to stand, in every reading of the journal.
 *
 * @param found quotes that do; readings whose words were hidden by decision are not counted
 */
public record Quotes(long found, List<Misplaced> misplaced) {

    public static final Quotes NONE = new Quotes(0, List.of());

    /** @param entry of the reading */
    public record Misplaced(long entry, String report, String claim) {}

    public boolean areFound() {
        return misplaced.isEmpty();
    }

    /** Linear in the journal, which must be sound; holds some entries at a time. */
    public static Quotes of(Store store) {
        List<Misplaced> misplaced = new ArrayList<>();
        long[] found = {0};
        store.read(handle -> {
            Journal.each(handle, 0, recorded -> found[0] += check(recorded, misplaced));
            return 0;
        });
        return new Quotes(found[0], List.copyOf(misplaced));
    }

    private static int check(Recorded recorded, List<Misplaced> misplaced) {
        if (recorded.entry().kind() != Kind.READING || recorded.payload() == null) {
            return 0;
        }
        Reading reading = ((Act.Read) Codec.decode(recorded.payload())).reading();
        int found = 0;
        for (Coded coded : reading.claims()) {
            if (stands(coded.claim().evidence(), reading.report().text())) {
                found++;
            } else {
                misplaced.add(
                        new Misplaced(recorded.entry().seq(), reading.report().id(), coded.id()));
            }
        }
        return found;
    }

    private static boolean stands(Evidence evidence, String text) {
        return evidence.span().end() <= text.length()
                && evidence.span().of(text).equals(evidence.exact());
    }
}
