package org.constat.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constat.claim.Drafts.Draft;
import org.constat.mention.Mentions;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.Words;
import org.constat.rule.Firing;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who acted and who was acted upon; who claims an act, who is accused of it, who denies it. A claim of responsibility makes its speaker a
 * side as that speaker says; an accusation makes the accused a side with reserve; a denial makes nobody one.
 */
final class SideClaims {

    /** What is said of a body in so many words; its name alone is no evidence of it. */
    private static final Set<Field> STATED = EnumSet.of(Field.CLAIMED_BY, Field.ACCUSED, Field.RESPONSIBILITY_DENIED);

    private final Mentions mentions;
    private final Wording wording;
    private final Drafting drafting;
    private final People people;

    SideClaims(Mentions mentions, Wording wording, Drafting drafting, People people) {
        this.mentions = mentions;
        this.wording = wording;
        this.drafting = drafting;
        this.people = people;
    }

    List<Draft> of(Firing f, Field field, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit unit : f.roles("object")) {
            drafts.addAll(of(unit, f, field, wording.modality(f), passage));
        }
        return drafts;
    }

    /** A side claim for each body in a list. */
    List<Draft> of(Unit unit, Firing f, Field field, Modality modality, Passage passage) {
        return parties(unit, f, field, modality, isTeller(unit, f) ? unit : null, passage);
    }

    private boolean isTeller(Unit unit, Firing f) {
        return wording.tellsOfItself(f) && f.roles("subject").contains(unit);
    }

    List<Draft> claimed(Firing f, Passage passage) {
        Modality modality = wording.modality(f);
        List<Draft> drafts = new ArrayList<>();
        for (Unit claimer : f.roles("subject")) {
            if (modality == Modality.NO_INDICATION || mentions.is(claimer, "NONE")) {
                Words nobody = new Words(mentions.words(claimer));
                drafts.add(
                        drafting.plain(Field.CLAIMED_BY, nobody, Modality.NO_INDICATION, wording.evidence(f), passage));
            } else {
                drafts.addAll(parties(claimer, f, Field.CLAIMED_BY, modality, claimer, passage));
                if (modality != Modality.DENIED) {
                    drafts.addAll(parties(claimer, f, Field.SIDE_A, modality, claimer, passage));
                }
            }
        }
        return drafts;
    }

    List<Draft> accused(Firing f, Passage passage) {
        Unit accuser = f.role("subject");
        Modality modality = wording.modality(f);
        List<Draft> drafts = new ArrayList<>();
        for (Unit accused : f.roles("object")) {
            drafts.addAll(parties(accused, f, Field.ACCUSED, modality, accuser, passage));
            if (modality == Modality.ASSERTED || modality == Modality.HEDGED) {
                drafts.addAll(parties(accused, f, Field.SIDE_A, Modality.HEDGED, accuser, passage));
            }
        }
        return drafts;
    }

    List<Draft> denied(Firing f, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit speaker : f.roles("subject")) {
            drafts.addAll(parties(speaker, f, Field.RESPONSIBILITY_DENIED, wording.modality(f), speaker, passage));
        }
        return drafts;
    }

    private List<Draft> parties(
            Unit unit, Firing f, Field field, Modality modality, @Nullable Unit speaker, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit item : mentions.items(unit)) {
            Evidence evidence = STATED.contains(field) ? wording.whole(f) : wording.of(item, f);
            Attribution said = drafting.said(evidence, passage);
            Attribution spoken = speaker == null ? said : drafting.saidBy(speaker, f, said);
            for (Party named : mentions.parties(item)) {
                Party party = people.owned(named, item, said);
                Claim claim = drafting.claim(field, party, modality, evidence, spoken);
                drafts.add(drafting.side(claim, passage, party, f, speaker != null));
            }
        }
        return drafts;
    }
}
