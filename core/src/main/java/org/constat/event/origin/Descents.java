package org.constat.event.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.event.origin.Descent.Ancestor;
import org.constat.event.origin.Descent.Why;
import org.constat.event.origin.Lineage.Trace;
import org.jspecify.annotations.Nullable;

/** Every step from the reports of an event towards its first voices. */
final class Descents {

    private final List<Mention> mentions;
    private final Copies copies;
    private final Map<Trace, Origin> traced;

    Descents(List<Mention> mentions, Copies copies, Map<Trace, Origin> traced) {
        this.mentions = mentions;
        this.copies = copies;
        this.traced = traced;
    }

    List<Descent> all() {
        Set<Descent> all = new LinkedHashSet<>();
        for (Mention m : mentions) {
            Descent reprint = copies.of(m.source().report());
            if (reprint != null) {
                all.add(reprint);
            }
            m.claims().forEach(c -> add(m, c, all));
        }
        return oncePerAncestor(all);
    }

    private void add(Mention mention, Coded coded, Set<Descent> all) {
        String report = mention.source().report();
        List<Voice> chain = coded.claim().said().chain();
        Origin origin = traced.get(new Trace(report, coded.id()));
        List<Voice> relays = origin == null || chain.isEmpty() ? chain : chain.subList(0, chain.size() - 1);
        for (Voice relay : relays) {
            all.add(new Descent(
                    report, copies.ancestor(mention.source(), relay.who().name()), Why.QUOTED_BY_NAME, words(relay)));
        }
        if (origin != null) {
            all.add(new Descent(report, new Ancestor.Statement(origin), Why.FIRST_VOICE, words(chain.getLast())));
        }
    }

    private static String words(Voice voice) {
        return voice.evidence() == null ? "" : voice.evidence().exact();
    }

    /** A report says the same of one ancestor in many places: the first will do. */
    private static List<Descent> oncePerAncestor(Set<Descent> all) {
        record Step(String report, Ancestor from, @Nullable Why why) {}
        Set<Step> seen = new LinkedHashSet<>();
        List<Descent> kept = new ArrayList<>();
        for (Descent d : all) {
            if (seen.add(new Step(d.report(), d.from(), d.why()))) {
                kept.add(d);
            }
        }
        return kept;
    }
}
