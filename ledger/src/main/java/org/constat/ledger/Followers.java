package org.constat.ledger;

import java.util.List;
import org.constat.ledger.query.Listing;
import org.constat.ledger.review.Asking;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.Indexing;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.state.Follower;
import org.constat.ledger.statistic.Stating;
import org.constat.ledger.store.Dialect;

/** What every ledger keeps in step with its state, so that it can be asked. */
final class Followers {

    private Followers() {}

    static List<Follower> of(Dialect dialect) {
        return List.of(new Listing(), new Indexing(WordIndex.of(dialect, new Analysis())), new Asking(), new Stating());
    }
}
