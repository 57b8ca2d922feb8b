package org.constat.event.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.constat.claim.Claim;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.event.origin.Lineage.Trace;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim that goes back to a first voice of some family.
 *
 * @param day when the voice spoke, or the first day on which the text appeared
 * @param reprinted whether the text it stands in is a copy of another of these reports
 */
record Told(
        Trace trace,
        Claim claim,
        Voice voice,
        Family family,
        @Nullable LocalDate day,
        boolean reprinted) {

    /** Empty where nobody is named, or only a medium that repeats. */
    static Optional<Told> of(Mention mention, Coded coded, Copies copies, Kin kin) {
        List<Voice> chain = coded.claim().said().chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Voice first = chain.getLast();
        Family family = kin.family(first);
        if (family == null) {
            return Optional.empty();
        }
        LocalDate day = spoke(first) == null ? copies.day(mention.source()) : spoke(first);
        Trace trace = new Trace(mention.source().report(), coded.id());
        return Optional.of(new Told(trace, coded.claim(), first, family, day, copies.isSeenTwice(trace.report())));
    }

    private static @Nullable LocalDate spoke(Voice voice) {
        When spoke = voice.spoke();
        return spoke == null || !Objects.equals(spoke.from(), spoke.to()) ? null : spoke.from();
    }

    boolean isOfficials() {
        return voice.who().kind() == PartyKind.OFFICIAL || voice.how() == Voice.How.ANONYMOUS;
    }

    /** The medium that heard the voice, by its id or its name; null where none is named. */
    @Nullable
    String medium() {
        List<Voice> chain = claim.said().chain();
        Party relay = chain.size() < 2 ? null : chain.get(chain.size() - 2).who();
        return relay == null ? null : relay.id() == null ? relay.name() : relay.id();
    }

    @Nullable
    String figure() {
        return figure(claim);
    }

    /** What makes two claims the same figure, or null where nothing is counted. */
    static @Nullable String figure(Claim claim) {
        if (!(claim.value() instanceof Count c) || !claim.field().isToll() || c.quantity() == null) {
            return null;
        }
        Quantity q = c.quantity();
        Integer number = q.best() != null ? q.best() : q.low() != null ? q.low() : q.high();
        return number == null ? null : claim.field().code() + " " + number;
    }
}
