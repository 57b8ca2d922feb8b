package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.claim.Drafts.Draft;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Numbers of people killed, wounded, taken, freed: one claim for each group of people counted. */
final class Tolls {

    private static final Map<String, Field> FIELDS = Map.of(
            "Killed", Field.KILLED,
            "Wounded", Field.WOUNDED,
            "Casualties", Field.CASUALTIES,
            "Captured", Field.CAPTURED,
            "Abducted", Field.ABDUCTED,
            "Released", Field.RELEASED,
            "Rescued", Field.RESCUED,
            "Missing", Field.MISSING,
            "Displaced", Field.DISPLACED);

    private final Mentions mentions;
    private final Wording wording;
    private final Drafting drafting;
    private final People people;

    Tolls(Mentions mentions, Wording wording, Drafting drafting, People people) {
        this.mentions = mentions;
        this.wording = wording;
        this.drafting = drafting;
        this.people = people;
    }

    static boolean isToll(Firing f) {
        return FIELDS.containsKey(f.rule().gives().what());
    }

    static @Nullable Field field(Firing f) {
        return FIELDS.get(f.rule().gives().what());
    }

    /** Whom the claim counts: the object, or what completes the noun that names the act. */
    static @Nullable Unit object(Firing f) {
        Unit object = f.role("object");
        if (object != null || !(f.role("noun") instanceof Group noun)) {
            return object;
        }
        return noun.role("of");
    }

    List<Draft> of(Firing f, Field field, Passage passage) {
        Unit object = object(f);
        if (object == null) {
            return List.of();
        }
        boolean none = mentions.is(object, "NONE");
        List<Draft> drafts = new ArrayList<>();
        for (Unit item : mentions.items(object)) {
            drafts.addAll(counted(f, field, item, none, passage));
        }
        return drafts;
    }

    private List<Draft> counted(Firing f, Field field, Unit item, boolean none, Passage passage) {
        Modality modality = wording.modality(f);
        Quantity quantity = quantity(item, none, modality);
        boolean bare = mentions.is(item, "DEADWORD") || mentions.is(item, "WOUNDEDWORD");
        if (quantity == null && bare && modality == Modality.ASSERTED) {
            return List.of();
        }
        Evidence evidence = f.rule().id().endsWith("/among") || modality == Modality.NO_INDICATION
                ? wording.whole(f)
                : wording.evidence(f);
        Attribution said = drafting.said(evidence, passage);
        List<Party> whose = people.of(f, item, field, said, passage);
        Count count = new Count(quantity, people.category(item), sideOf(whose), null);
        List<Draft> drafts = new ArrayList<>();
        Claim claim = drafting.claim(field, count, modality, evidence, said);
        drafts.add(drafting.of(claim, passage, whose, actors(f)));
        if (field == Field.KILLED) {
            drafts.addAll(opposed(item, whose, f, passage));
        }
        return drafts;
    }

    private List<Party> actors(Firing f) {
        return f.roles("subject").stream()
                .flatMap(s -> mentions.parties(s).stream())
                .toList();
    }

    /** Nothing that points to victims is no zero. */
    private @Nullable Quantity quantity(Unit item, boolean none, Modality modality) {
        if (modality == Modality.NO_INDICATION) {
            return null;
        }
        return none ? Quantity.exact(0, mentions.words(item)) : mentions.quantity(item);
    }

    /** The dead of an armed group show who was acted upon. */
    private List<Draft> opposed(Unit item, List<Party> whose, Firing f, Passage passage) {
        Unit among = f.role("group");
        Unit words = among == null ? item : among;
        Unit noun = f.role("noun");
        int end = noun == null ? words.end() : Math.max(words.end(), noun.end());
        Span span = new Span(people.afterCount(words), end);
        Evidence evidence = Evidence.of(mentions.text(), span, f.rule().id());
        Attribution said = drafting.said(evidence, passage);
        return whose.stream()
                .filter(p -> p.kind() == PartyKind.ARMED_GROUP && p.id() != null)
                .map(p -> new Party(evidence.exact(), p.id(), p.kind(), p.country()))
                .map(p -> drafting.of(
                        drafting.claim(Field.SIDE_B, p, Modality.ASSERTED, evidence, said),
                        passage,
                        List.of(p),
                        List.of()))
                .toList();
    }

    private static Side sideOf(List<Party> people) {
        return people.stream().anyMatch(p -> p.kind() == PartyKind.CIVILIANS) ? Side.CIVILIANS : Side.UNKNOWN;
    }
}
