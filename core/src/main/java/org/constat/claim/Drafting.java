package org.constat.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constat.claim.Drafts.Basis;
import org.constat.claim.Drafts.Draft;
import org.constat.mention.Mentions;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.rule.Firing;
import org.constat.token.Unit;

/** Puts a value, its words and its voice together to a claim. */
final class Drafting {

    private final Mentions mentions;
    private final Sourcing sourcing;
    private final Wording wording;

    Drafting(Mentions mentions, Sourcing sourcing, Wording wording) {
        this.mentions = mentions;
        this.sourcing = sourcing;
        this.wording = wording;
    }

    Draft plain(Field field, Value value, Modality modality, Evidence evidence, Passage passage) {
        return new Draft(
                passage.index(),
                claim(field, value, modality, evidence, said(evidence, passage)),
                List.of(),
                List.of(),
                Basis.TOLD);
    }

    Draft of(Claim claim, Passage passage, List<Party> people, List<Party> actors) {
        return new Draft(passage.index(), claim, people, actors, Basis.TOLD);
    }

    /** A side that a match names; who claims, denies or is accused answers for the act, and so does who tells it of itself. */
    Draft side(Claim claim, Passage passage, Party party, Firing f, boolean ofItself) {
        Basis basis = switch (f.rule().gives().what()) {
            case "ClaimedBy", "Accused", "ResponsibilityDenied" -> Basis.ANSWER;
            default -> ofItself ? Basis.ANSWER : Basis.TOLD;
        };
        return new Draft(passage.index(), claim, List.of(party), List.of(), basis);
    }

    /** A kind of act; who tells it of itself answers for it. */
    Draft told(Claim claim, Passage passage, boolean ofItself) {
        return new Draft(passage.index(), claim, List.of(), List.of(), ofItself ? Basis.ANSWER : Basis.TOLD);
    }

    /** What the text shows by whom it counts. */
    Draft implied(Claim claim, Passage passage, Party shown) {
        return new Draft(passage.index(), claim, List.of(shown), List.of(), Basis.IMPLIED);
    }

    Claim claim(Field field, Value value, Modality modality, Evidence evidence, Attribution said) {
        return new Claim(field, value, modality, said, evidence, doubts(value, said));
    }

    Claim claim(Field field, Value value, Modality modality, Evidence evidence, Passage passage) {
        return claim(field, value, modality, evidence, said(evidence, passage));
    }

    private static Set<Claim.Doubt> doubts(Value value, Attribution said) {
        Set<Claim.Doubt> doubts = EnumSet.noneOf(Claim.Doubt.class);
        if (said.chain().stream().anyMatch(v -> v.how() == Voice.How.INHERITED)) {
            doubts.add(Claim.Doubt.VOICE_INHERITED);
        }
        if (value instanceof Value.Place place && place.ambiguous()) {
            doubts.add(Claim.Doubt.AMBIGUOUS_PLACE);
        }
        return doubts;
    }

    Attribution said(Evidence evidence, Passage passage) {
        return sourcing.of(evidence.span(), passage.span());
    }

    /** What the body at {@code speaker} says itself, passed on by those who answer for the words: it speaks last. */
    Attribution saidBy(Unit speaker, Firing f, Attribution said) {
        Party who = mentions.parties(speaker).get(0);
        if (said.chain().stream().anyMatch(v -> v.who().equals(who))) {
            return said;
        }
        List<Voice> chain = new ArrayList<>(said.chain());
        chain.add(Voice.of(who, mentions.world(), Voice.How.QUOTED, wording.of(speaker, f)));
        return new Attribution(List.copyOf(chain), said.covers());
    }
}
