package org.constat.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.claim.Drafts.Draft;
import org.constat.mention.Bound;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Side;
import org.constat.mention.Value.Words;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Turns the matches of rules into claims, by what the rule gives. */
final class Facts {

    private final Mentions mentions;
    private final Wording wording;
    private final Drafting drafting;
    private final People people;
    private final Tolls tolls;
    private final SideClaims sides;

    Facts(Mentions mentions, Sourcing sourcing, Wording wording) {
        this.mentions = mentions;
        this.wording = wording;
        this.drafting = new Drafting(mentions, sourcing, wording);
        this.people = new People(mentions);
        this.sides = new SideClaims(mentions, wording, drafting, people);
        this.tolls = new Tolls(mentions, wording, drafting, people, sides);
    }

    Drafting drafting() {
        return drafting;
    }

    SideClaims sides() {
        return sides;
    }

    /** What {@code lang/README.md} tabulates: for each kind of rule, which roles become which claims. */
    List<Draft> of(Firing f, Passage passage) {
        return switch (f.rule().gives().what()) {
            case "SideA" -> sides.of(f, Field.SIDE_A, passage);
            case "SideB" -> sides.of(f, Field.SIDE_B, passage);
            case "ClaimedBy" -> sides.claimed(f, passage);
            case "Accused" -> sides.accused(f, passage);
            case "ResponsibilityDenied" -> sides.denied(f, passage);
            case "ArmedWith" -> words(f, Field.ARMED_WITH, "item", wording.whole(f), passage);
            case "Aim" -> words(f, Field.AIM, "object", wording.whole(f), passage);
            case "Means" -> words(f, Field.MEANS, "step", wording.evidence(f), passage);
            case "FollowUp" -> words(f, Field.FOLLOW_UP, "what", wording.whole(f), passage);
            case "Condition" -> words(f, Field.CONDITION, "state", wording.whole(f), passage);
            case "Status" -> status(f, passage);
            case "Identity" -> described(f, Field.IDENTITY, "identity", passage);
            case "LeaderRole" -> described(f, Field.LEADER_ROLE, "office", passage);
            case "Preparation" -> preparation(f, passage);
            case "Target" -> counted(f, Field.TARGET, "object", Side.SIDE_B, wording.evidence(f), passage);
            case "Damaged" -> counted(f, Field.DAMAGED, "object", Side.UNKNOWN, wording.evidence(f), passage);
            case "Composition" -> composition(f, passage);
            default -> {
                Field field = Tolls.field(f);
                yield field == null ? List.of() : tolls.of(f, field, passage);
            }
        };
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
        return List.of(drafting.plain(field, value, modality, evidence, passage));
    }

    private List<String> lemmas(Unit step) {
        Set<String> lemmas = new LinkedHashSet<>();
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

    /** What became of something announced: the rule says what, in {@code status=}. */
    private List<Draft> status(Firing f, Passage passage) {
        Evidence evidence = wording.whole(f);
        Words value = new Words(evidence.exact(), List.of(f.with("status", "announced")), null);
        return List.of(drafting.plain(Field.STATUS, value, wording.modality(f), evidence, passage));
    }

    /** What somebody is said to be; a private person's name is left out. */
    private List<Draft> described(Firing f, Field field, String role, Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Unit unit : f.roles(role)) {
            Words value = new Words(people.isPrivate(unit) ? "person" : mentions.words(unit));
            drafts.add(drafting.plain(field, value, wording.modality(f), wording.whole(f), passage));
        }
        return drafts;
    }

    private List<Draft> preparation(Firing f, Passage passage) {
        Unit duration = f.role("duration");
        Quantity quantity = duration == null ? null : atLeast(mentions.quantity(duration));
        Evidence evidence = wording.whole(f);
        Words value = new Words(evidence.exact(), List.of(), quantity);
        return List.of(drafting.plain(Field.PREPARATION, value, wording.modality(f), evidence, passage));
    }

    /** Time is continuous: more than two months is at least two months. */
    private static @Nullable Quantity atLeast(@Nullable Quantity q) {
        return q == null || q.bound() != Bound.MORE_THAN
                ? q
                : new Quantity(q.low(), q.best(), q.high(), Bound.AT_LEAST, q.words());
    }

    /** Who is among people killed: "nine soldiers, including two officers" says so only where the nine are dead. */
    private List<Draft> composition(Firing f, Passage passage) {
        if (f.role("out") != null && !areDead(f, passage)) {
            return List.of();
        }
        Evidence evidence = f.role("out") == null ? wording.whole(f) : wording.evidence(f);
        List<Draft> drafts = new ArrayList<>();
        Unit category = f.role("category");
        if (category != null && areCounted(category)) {
            mentions.items(category)
                    .forEach(item -> drafts.add(
                            counted(item, f, Field.COMPOSITION, Side.UNKNOWN, wording.of(item, f), passage)));
        } else {
            drafts.addAll(counted(f, Field.COMPOSITION, "category", Side.UNKNOWN, evidence, passage));
        }
        if (category != null) {
            drafts.addAll(tolls.opposed(category, mentions.parties(category), f, passage));
        }
        return drafts;
    }

    private static boolean areDead(Firing f, Passage passage) {
        return passage.firings().stream()
                .filter(t -> switch (Tolls.field(t)) {
                    case KILLED, CASUALTIES -> true;
                    case null, default -> false;
                })
                .anyMatch(t -> t.span().touches(f.span()));
    }

    private List<Draft> counted(Firing f, Field field, String role, Side of, Evidence evidence, Passage passage) {
        Unit unit = f.role(role);
        return unit == null ? List.of() : List.of(counted(unit, f, field, of, evidence, passage));
    }

    private Draft counted(Unit unit, Firing f, Field field, Side of, Evidence evidence, Passage passage) {
        Count value = new Count(mentions.quantity(unit), people.category(unit), of, null);
        return drafting.plain(field, value, wording.modality(f), evidence, passage);
    }

    /** "Five women and two children": each of several groups with its own number. */
    private boolean areCounted(Unit list) {
        List<Unit> items = mentions.items(list);
        return items.size() > 1 && items.stream().allMatch(i -> mentions.quantity(i) != null);
    }
}
