package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final SideClaims sides;

    Tolls(Mentions mentions, Wording wording, Drafting drafting, People people, SideClaims sides) {
        this.mentions = mentions;
        this.wording = wording;
        this.drafting = drafting;
        this.people = people;
        this.sides = sides;
    }

    /** What the rules give that count people. */
    static Set<String> kinds() {
        return FIELDS.keySet();
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
        List<Draft> doers = doers(f, passage);
        List<Party> actors = doers.stream().flatMap(d -> d.people().stream()).toList();
        List<Draft> drafts = new ArrayList<>(wording.modality(f) == Modality.DENIED ? List.of() : doers);
        for (Unit item : mentions.items(object)) {
            drafts.addAll(counted(f, field, whole(f, item), none, actors, passage));
        }
        return drafts;
    }

    /** Those who did it are a side; what is denied makes nobody one. */
    private List<Draft> doers(Firing f, Passage passage) {
        return f.roles("subject").stream()
                .flatMap(s -> sides.of(s, f, Field.SIDE_A, wording.modality(f), passage).stream())
                .toList();
    }

    private List<Draft> counted(Firing f, Field field, Unit item, boolean none, List<Party> actors, Passage passage) {
        Modality modality = wording.modality(f);
        Quantity quantity = quantity(item, none, modality);
        boolean bare = mentions.is(item, "DEADWORD") || mentions.is(item, "WOUNDEDWORD");
        if (quantity == null && bare && modality == Modality.ASSERTED) {
            return List.of();
        }
        Evidence evidence = f.with("evidence", "").equals("whole") || modality == Modality.NO_INDICATION
                ? wording.whole(f)
                : wording.evidence(f);
        Attribution said = drafting.said(evidence, passage);
        List<Party> whose = people.of(f, item, field, said, passage);
        Count count = new Count(quantity, people.category(item), sideOf(whose), null);
        List<Draft> drafts = new ArrayList<>();
        Field kept = field == Field.KILLED && quantity == null && areLeaders(item) ? Field.COMPOSITION : field;
        Claim claim = drafting.claim(kept, count, modality, evidence, said);
        drafts.add(drafting.of(claim, passage, whose, actors));
        if (field == Field.KILLED) {
            drafts.addAll(opposed(item, whose, f, passage));
        }
        return drafts;
    }

    /** "Senior figures were killed" counts nobody: it says who is among the dead. */
    private boolean areLeaders(Unit item) {
        boolean ranked = mentions.contains(item, "LEADERS") || mentions.contains(item, "RANKWORD");
        return ranked && mentions.is(item, "PLURAL");
    }

    /** "Two of the eleven men killed": eleven were killed, whatever is told of two of them. */
    private Unit whole(Firing f, Unit item) {
        Unit verb = f.role("verb");
        boolean behind = verb != null && mentions.is(verb, "PPART") && !mentions.is(verb, "VG");
        Unit of = behind && item instanceof Group g && !mentions.is(item, "PERSONNAME") ? g.role("of") : null;
        boolean counted = of != null && mentions.quantity(of) != null && mentions.quantity(item) != null;
        return of != null && counted ? of : item;
    }

    /** Nothing that points to victims is no zero; a name is one person. */
    private @Nullable Quantity quantity(Unit item, boolean none, Modality modality) {
        if (modality == Modality.NO_INDICATION) {
            return null;
        }
        if (none) {
            return Quantity.exact(0, mentions.words(item));
        }
        Quantity said = mentions.quantity(item);
        boolean somebody = said == null && mentions.is(item, "PERSONNAME") && !mentions.is(item, "PLURAL");
        return somebody ? Quantity.exact(1, "") : said;
    }

    /** The dead of an armed group show who was acted upon. */
    List<Draft> opposed(Unit item, List<Party> whose, Firing f, Passage passage) {
        Unit among = f.role("group");
        Unit words = among == null ? item : among;
        if (mentions.is(words, "NUMBER")) {
            return List.of();
        }
        Unit noun = f.role("noun");
        int end = noun == null ? words.end() : Math.max(words.end(), noun.end());
        Span span = new Span(people.afterCount(words), end);
        Evidence evidence = Evidence.of(mentions.text(), span, f.rule().id());
        Attribution said = drafting.said(evidence, passage);
        return whose.stream()
                .filter(p -> p.kind() == PartyKind.ARMED_GROUP && p.id() != null)
                .map(p -> new Party(name(p, words, evidence, said), p.id(), p.kind(), p.country()))
                .map(p -> drafting.implied(
                        drafting.claim(Field.SIDE_B, p, Modality.ASSERTED, evidence, said), passage, p))
                .toList();
    }

    /** The words themselves, or for "its fighters" the name of the voice whose they are. */
    private String name(Party side, Unit words, Evidence evidence, Attribution said) {
        boolean named = mentions.parties(words).stream().anyMatch(p -> p.id() != null);
        return said.chain().stream()
                .map(Voice::who)
                .filter(who -> !named && Objects.equals(who.id(), side.id()))
                .map(Party::name)
                .findFirst()
                .orElse(evidence.exact());
    }

    private static Side sideOf(List<Party> people) {
        return people.stream().anyMatch(p -> p.kind() == PartyKind.CIVILIANS) ? Side.CIVILIANS : Side.UNKNOWN;
    }
}
