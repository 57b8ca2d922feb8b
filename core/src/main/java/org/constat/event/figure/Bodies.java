package org.constat.event.figure;

import java.util.List;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.link.Mention;

/** Whose word a claim is, once the reports of an event have been compared. */
public interface Bodies {

    Body of(Mention mention, Coded claim);

    /** Whether the report is told to be a copy of another one of the event. */
    boolean isCopy(Mention mention);

    /** The first voice that each claim names, and the credit that each report gives itself. */
    static Bodies asRead() {
        return new Bodies() {
            @Override
            public Body of(Mention mention, Coded claim) {
                List<Voice> chain = claim.claim().said().chain();
                return chain.isEmpty() ? Body.NONE : body(chain.getLast());
            }

            @Override
            public boolean isCopy(Mention mention) {
                return mention.source().front().copyOf() != null;
            }
        };
    }

    private static Body body(Voice first) {
        return new Body(first.family(), first.who().name(), first.party());
    }
}
