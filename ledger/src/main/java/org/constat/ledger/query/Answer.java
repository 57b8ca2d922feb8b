package org.constat.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of events.
 *
 * @param events ids, in the order asked for
 * @param total events that fit
 * @param next cursor of the next page; absent on the last
 * @param asOf entry that all of it is drawn from
 * @param bounded true when so many reports hold the words that only the events of the newest {@value Events#MATCHES} were looked at
 */
public record Answer(
        List<String> events,
        int total,
        @Nullable String next,
        long asOf,
        boolean bounded,
        @Nullable Facets facets,
        @Nullable Timeline timeline) {}
