package org.constat.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Drafts.Draft;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;
import org.constat.mention.Value.Words;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Turns the matches of rules into claims: one for each role that a claim type keeps. */
final class Facts {

    private static final Map<String, Field> TOLLS = Map.of(
            "Killed", Field.KILLED,
            "Wounded", Field.WOUNDED,
            "Casualties", Field.CASUALTIES,
            "Captured", Field.CAPTURED,
            "Abducted", Field.ABDUCTED,
            "Released", Field.RELEASED,
            "Rescued", Field.RESCUED,
            "Missing", Field.MISSING,
            "Displaced", Field.DISPLACED);

    private final Map<Field, List<Party>> lastPeople = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lastCounted = new EnumMap<>(Field.class);
    private final Mentions mentions;
    private final Sourcing sourcing;
    private final Wording wording;

    Facts(Mentions mentions, Sourcing sourcing, Wording wording) {
        this.mentions = mentions;
        this.sourcing = sourcing;
        this.wording = wording;
    }

    static boolean isToll(Firing f) {
        return TOLLS.containsKey(f.rule().gives().what());
    }

    static @Nullable Field toll(Firing f) {
        return TOLLS.get(f.rule().gives().what());
    }

    List<Draft> of(Firing f, Passage passage) {
        return switch (f.rule().gives().what()) {
            case "SideA" -> side(f, Field.SIDE_A, "object", passage);
            case "SideB" -> side(f, Field.SIDE_B, "object", passage);
            case "ArmedWith" -> words(f, Field.ARMED_WITH, "item", wording.whole(f), passage);
            case "Aim" -> words(f, Field.AIM, "object", wording.whole(f), passage);
            case "Means" -> words(f, Field.MEANS, "step", wording.evidence(f), passage);
            case "FollowUp" -> words(f, Field.FOLLOW_UP, "what", wording.whole(f), passage);
            case "Condition" -> words(f, Field.CONDITION, "state", wording.whole(f), passage);
            case "Preparation" -> preparation(f, passage);
            case "Target" -> counted(f, Field.TARGET, Side.SIDE_B, passage);
            case "Composition" -> counted(f, Field.COMPOSITION, Side.UNKNOWN, passage);
            default -> {
                Field field = toll(f);
                yield field == null ? List.of() : toll(f, field, passage);
            }
        };
    }

    /** Whom the claim counts: the object, or what completes the noun that names the act. */
    static @Nullable Unit object(Firing f) {
        Unit object = f.role("object");
        if (object != null || !(f.role("noun") instanceof Group noun)) {
            return object;
        }
        return noun.role("of");
    }

    private List<Draft> toll(Firing f, Field field, Passage passage) {
        Unit object = object(f);
        if (object == null) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>(doers(f, passage));
        List<Party> actors = drafts.stream().flatMap(d -> d.people().stream()).toList();
        boolean none = mentions.is(object, "NONE");
        for (Unit item : mentions.items(object)) {
            Quantity said = mentions.quantity(item);
            Quantity quantity = none ? Quantity.exact(0, mentions.words(item)) : said;
            Modality modality = wording.modality(f);
            if (modality == Modality.NO_INDICATION) {
                quantity = null;
            }
            boolean bare = mentions.is(item, "DEADWORD") || mentions.is(item, "WOUNDEDWORD");
            if (quantity == null && bare && modality == Modality.ASSERTED) {
                continue;
            }
            List<Party> people = continued(people(f, item, passage), item, field, passage);
            Count count = new Count(quantity, category(item), sideOf(people), null);
            Field kept = field == Field.KILLED && quantity == null && areLeaders(item) ? Field.COMPOSITION : field;
            Evidence evidence = f.rule().id().endsWith("/among") || modality == Modality.NO_INDICATION
                    ? wording.whole(f)
                    : wording.evidence(f);
            drafts.add(draft(kept, count, modality, evidence, people, actors, passage));
            if (field == Field.KILLED) {
                drafts.addAll(opposed(item, people, f, passage));
            }
        }
        return drafts;
    }

    /** "Senior figures were killed" counts nobody: it says who is among the dead. */
    private boolean areLeaders(Unit item) {
        boolean ranked = mentions.contains(item, "LEADERS") || mentions.contains(item, "RANKWORD");
        return ranked && mentions.is(item, "PLURAL");
    }

    /** Those who did it are a side. */
    private List<Draft> doers(Firing f, Passage passage) {
        return f.roles("subject").stream()
                .flatMap(s -> sides(s, f, Field.SIDE_A, wording.modality(f), passage).stream())
                .toList();
    }

    /** "Five of them", "two more": of the people counted just before in the same way. */
    private List<Party> continued(List<Party> people, Unit item, Field field, Passage passage) {
        boolean told =
                people.stream().anyMatch(p -> p.id() != null || p.country() != null || p.kind() == PartyKind.CIVILIANS);
        boolean bare = mentions.is(item, "NUMBER") || mentions.is(item, "NB") && mentions.quantity(item) != null;
        List<Party> before = lastPeople.getOrDefault(field, List.of());
        boolean goesOn = !told && bare && passage.index() - lastCounted.getOrDefault(field, passage.index()) <= 1;
        boolean fits = !before.isEmpty()
                && people.stream()
                        .allMatch(p -> isAnybody(p) || p.kind() == before.get(0).kind());
        List<Party> found = goesOn && fits ? before : people;
        if (told || goesOn) {
            lastPeople.put(field, found);
            lastCounted.put(field, passage.index());
        }
        return found;
    }

    private boolean isAnybody(Party p) {
        return p.kind() == PartyKind.PERSON || p.kind() == PartyKind.OTHER;
    }

    /** The dead of an armed group show who was acted upon. */
    private List<Draft> opposed(Unit item, List<Party> people, Firing f, Passage passage) {
        Unit among = f.role("group");
        Unit words = among == null ? item : among;
        int end = f.role("noun") != null ? Math.max(words.end(), f.role("noun").end()) : words.end();
        Evidence evidence = Evidence.of(
                mentions.text(), new Span(afterCount(words), end), f.rule().id());
        return people.stream()
                .filter(p -> p.kind() == PartyKind.ARMED_GROUP && p.id() != null)
                .map(p -> new Party(evidence.exact(), p.id(), p.kind(), p.country()))
                .map(p -> draft(Field.SIDE_B, p, Modality.ASSERTED, evidence, List.of(p), List.of(), passage))
                .toList();
    }

    /** Whose the people are: their own words say so, or the words after them ("among the rebels"). */
    private List<Party> people(Firing f, Unit item, Passage passage) {
        Unit among = f.role("group");
        List<Party> own = mentions.parties(among == null ? item : among);
        if (f.role("noun") instanceof Group noun && own.stream().allMatch(p -> p.id() == null)) {
            for (Unit of : noun.roles("of")) {
                List<Party> named = mentions.parties(of);
                if (named.stream().anyMatch(p -> p.id() != null && p.kind() == PartyKind.ARMED_GROUP)) {
                    return named;
                }
            }
        }
        return own.stream().map(p -> owned(p, item, passage)).toList();
    }

    private static Side sideOf(List<Party> people) {
        return people.stream().anyMatch(p -> p.kind() == PartyKind.CIVILIANS) ? Side.CIVILIANS : Side.UNKNOWN;
    }

    /** The words for those counted, without the number; somebody's name only where the person is public. */
    private String category(Unit item) {
        boolean named = mentions.contains(item, "PERSONNAME");
        if (named && !mentions.contains(item, "LEADERS") && !mentions.contains(item, "OFFICIALS")) {
            return "person";
        }
        return mentions.text().substring(afterCount(item), item.end());
    }

    private int afterCount(Unit item) {
        Unit count = item instanceof Group g ? g.role("count") : null;
        if (count == null && item instanceof Group g && g.role("head") instanceof Group head) {
            count = head.role("count");
        }
        if (count == null || count.end() >= item.end() || count.start() < item.start()) {
            return item.start();
        }
        int start = count.end();
        while (start < item.end() && Character.isWhitespace(mentions.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private List<Draft> side(Firing f, Field field, String role, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit unit : f.roles(role)) {
            drafts.addAll(sides(unit, f, field, wording.modality(f), passage));
        }
        return drafts;
    }

    /** A side claim for each body in a list. */
    List<Draft> sides(Unit unit, Firing f, Field field, Modality modality, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit item : mentions.items(unit)) {
            for (Party said : mentions.parties(item)) {
                Party party = owned(said, item, passage);
                drafts.add(draft(field, party, modality, wording.of(item, f), List.of(party), List.of(), passage));
            }
        }
        return drafts;
    }

    /** "Its forces" are those of the voice that says so. */
    private Party owned(Party party, Unit item, Passage passage) {
        if (party.id() != null || party.country() != null || !mentions.contains(item, "POSSESSED")) {
            return party;
        }
        List<Voice> chain =
                sourcing.of(new Span(item.start(), item.end()), passage.span()).chain();
        Party owner = chain.isEmpty() ? null : chain.get(chain.size() - 1).who();
        return owner == null || owner.country() == null
                ? party
                : new Party(party.name(), owner.id(), party.kind(), owner.country());
    }

    private List<Draft> words(Firing f, Field field, String role, Evidence evidence, Passage passage) {
        List<String> codes = new ArrayList<>();
        for (Unit step : f.roles(role)) {
            String code = mentions.code("ACT", step);
            codes.addAll(code != null ? List.of(code) : field == Field.MEANS ? List.of() : lemmas(step));
        }
        boolean coded = field == Field.MEANS || field == Field.ARMED_WITH || field == Field.CONDITION;
        Words value = new Words(evidence.exact(), coded ? codes : List.of(), null);
        Modality modality = field == Field.AIM ? Modality.ASSERTED : wording.modality(f);
        return List.of(draft(field, value, modality, evidence, List.of(), List.of(), passage));
    }

    private List<String> lemmas(Unit step) {
        Set<String> lemmas = new java.util.LinkedHashSet<>();
        if (mentions.is(step, "STATEWORD") && step instanceof Group g) {
            collect(g, lemmas, "GRAVEWORD");
        } else {
            mentions.items(step)
                    .forEach(item -> item.readings().stream()
                            .map(Reading::lemma)
                            .findFirst()
                            .ifPresent(lemmas::add));
        }
        return List.copyOf(lemmas);
    }

    private void collect(Group g, Set<String> lemmas, String name) {
        for (Unit u : g.units()) {
            if (u instanceof Group inner) {
                collect(inner, lemmas, name);
            } else if (mentions.is(u, name)) {
                lemmas.add(u.readings().get(0).lemma());
            }
        }
    }

    private List<Draft> preparation(Firing f, Passage passage) {
        Unit duration = f.role("duration");
        Quantity quantity = duration == null ? null : atLeast(mentions.quantity(duration));
        Evidence evidence = wording.whole(f);
        Words value = new Words(evidence.exact(), List.of(), quantity);
        return List.of(draft(Field.PREPARATION, value, wording.modality(f), evidence, List.of(), List.of(), passage));
    }

    /** Time is continuous: more than two months is at least two months. */
    private static @Nullable Quantity atLeast(@Nullable Quantity q) {
        return q == null || q.bound() != org.constat.mention.Bound.MORE_THAN
                ? q
                : new Quantity(q.low(), q.best(), q.high(), org.constat.mention.Bound.AT_LEAST, q.words());
    }

    private List<Draft> counted(Firing f, Field field, Side of, Passage passage) {
        Unit unit = f.role(field == Field.COMPOSITION ? "category" : "object");
        if (unit == null) {
            return List.of();
        }
        boolean whole = field == Field.COMPOSITION && f.role("out") == null;
        Evidence evidence = whole ? wording.whole(f) : wording.evidence(f);
        Count value = new Count(mentions.quantity(unit), category(unit), of, null);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(draft(field, value, wording.modality(f), evidence, List.of(), List.of(), passage));
        if (field == Field.COMPOSITION) {
            drafts.addAll(opposed(unit, mentions.parties(unit), f, passage));
        }
        return drafts;
    }

    Draft draft(
            Field field,
            Value value,
            Modality modality,
            Evidence evidence,
            List<Party> people,
            List<Party> actors,
            Passage passage) {
        Attribution said = sourcing.of(evidence.span(), passage.span());
        boolean inherited = said.chain().stream().anyMatch(v -> v.how() == Voice.How.INHERITED);
        boolean ambiguous = value instanceof Value.Place place && place.ambiguous();
        Set<Claim.Doubt> doubts = EnumSet.noneOf(Claim.Doubt.class);
        if (inherited) {
            doubts.add(Claim.Doubt.VOICE_INHERITED);
        }
        if (ambiguous) {
            doubts.add(Claim.Doubt.AMBIGUOUS_PLACE);
        }
        return new Draft(passage.index(), new Claim(field, value, modality, said, evidence, doubts), people, actors);
    }
}
