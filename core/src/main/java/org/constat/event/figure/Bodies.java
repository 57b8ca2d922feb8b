package org.constat.event.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.event.origin.Descent;
import org.constat.event.origin.Lineage;
import org.constat.event.origin.Origin;

/** Whose word a claim is, once the reports of an event have been compared. */
public interface Bodies {

    Body of(Mention mention, Coded claim);

    /** Whether the report is told to be a copy of another one of the event. */
    boolean isCopy(Mention mention);

    /** As the lineage of the event traces it. A medium that only repeats is no body. */
    static Bodies of(Lineage lineage) {
        Set<String> copies = lineage.descents().stream()
                .filter(d -> d.why().isReprint())
                .map(Descent::report)
                .collect(Collectors.toSet());
        return new Bodies() {
            @Override
            public Body of(Mention mention, Coded claim) {
                Origin origin = lineage.origin(mention, claim);
                return origin == null ? Body.NONE : body(origin);
            }

            @Override
            public boolean isCopy(Mention mention) {
                return copies.contains(mention.source().report());
            }
        };
    }

    private static Body body(Origin origin) {
        return new Body(origin.family().id(), origin.voice(), origin.family().party());
    }
}
