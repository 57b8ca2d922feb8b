package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.mention.EventType;
import org.constat.mention.Mentions;
import org.constat.mention.Value;
import org.constat.mention.Value.Place;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Reads acts: a noun that names one ("a raid"), or a verb that is one ("shelled the town"). */
final class Acts {

    private static final String ACCIDENT = "accident";

    private static final Set<EventType> STATES = Set.of(
            EventType.AIRSTRIKE,
            EventType.DRONE_STRIKE,
            EventType.MISSILE_STRIKE,
            EventType.SHELLING,
            EventType.GROUND_ASSAULT);

    private final Mentions mentions;
    private final Facts facts;
    private final Wording wording;
    private final Tellings tellings;

    Acts(Mentions mentions, Facts facts, Wording wording, Tellings tellings) {
        this.tellings = tellings;
        this.mentions = mentions;
        this.facts = facts;
        this.wording = wording;
    }

    /** The kind of act that a match names, by its noun, else by the rule itself. */
    @Nullable
    EventType type(Firing f) {
        Unit noun = f.role("noun");
        return noun == null ? type(f.with("type", "")) : type(noun);
    }

    /** True when the noun names a mishap ("a gas explosion"). */
    boolean isAccident(Firing f) {
        Unit noun = f.role("noun");
        return noun != null && ACCIDENT.equals(mentions.code("ACT", noun));
    }

    /** The happening that a match tells, if its words name a kind of act; its type and sides are added to {@code found}. */
    List<Happening> of(Firing f, Passage passage, Cause cause, List<Draft> found) {
        Unit noun = f.role("noun");
        EventType type = isAccident(f) ? EventType.OTHER : type(f);
        if (type == null || noun != null && areOthers(noun)) {
            return List.of();
        }
        Modality modality = modality(f, noun);
        if (modality == Modality.HYPOTHETICAL || modality == Modality.PLANNED) {
            return List.of();
        }
        if (modality != Modality.DENIED) {
            sides(f, type, wording.modality(f), passage, found);
        }
        if (noun != null) {
            day(noun, f, passage, found);
        }
        boolean stated = modality == Modality.ASSERTED || modality == Modality.PRESUPPOSED;
        if (stated && type != EventType.OTHER) {
            Claim claim = facts.drafting().claim(Field.TYPE, new Value.Act(type), modality, evidence(f, noun), passage);
            state(facts.drafting().told(claim, passage, wording.tellsOfItself(f)), found);
        }
        return List.of(new Happening(
                passage.index(),
                type,
                f.span(),
                tellings.of(f, modality == Modality.ASSERTED, cause, passage),
                place(f),
                targets(f, noun)));
    }

    /** "Similar attacks", "previous raids": told to compare, none of them the one reported. */
    private boolean areOthers(Unit noun) {
        return mentions.is(noun, "PLURAL") && mentions.contains(noun, "FORMERWORD");
    }

    /** "Friday's raid" says when. */
    private void day(Unit noun, Firing f, Passage passage, List<Draft> found) {
        Unit date = mentions.part(noun, "when");
        Value.When when = date == null ? null : mentions.when(date);
        if (when != null && when.precision() == Value.Grain.DAY) {
            Evidence evidence = wording.of(noun, f);
            found.add(facts.drafting().plain(Field.DATE, when, Modality.ASSERTED, evidence, passage));
        }
    }

    private @Nullable Place place(Firing f) {
        return f.captures().stream()
                .map(Group.Capture::unit)
                .filter(u -> mentions.is(u, "WHERE"))
                .map(mentions::place)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void sides(Firing f, EventType type, Modality modality, Passage passage, List<Draft> found) {
        Unit noun = f.role("noun");
        f.roles("subject").forEach(u -> found.addAll(facts.sides().of(u, f, Field.SIDE_A, modality, passage)));
        f.roles("target").forEach(u -> found.addAll(facts.sides().of(u, f, Field.SIDE_B, Modality.ASSERTED, passage)));
        for (Unit object : noun == null ? f.roles("object") : List.<Unit>of()) {
            if (isParty(object) || mentions.is(object, "PERSONS")) {
                found.addAll(facts.sides().of(object, f, Field.SIDE_B, modality, passage));
            }
        }
        for (Unit pair : f.roles("opponents")) {
            Field field = Field.SIDE_A;
            for (Unit each : mentions.items(pair)) {
                found.addAll(facts.sides().of(each, f, field, modality, passage));
                field = Field.SIDE_B;
            }
        }
        if (f.roles("subject").isEmpty() && STATES.contains(type)) {
            List<Unit> owners = nation(noun);
            (owners.isEmpty() ? nation(f.role("mark")) : owners)
                    .forEach(u -> found.addAll(facts.sides().of(u, f, Field.SIDE_A, modality, passage)));
        }
        agents(f, noun).forEach(u -> found.addAll(facts.sides().of(u, f, Field.SIDE_A, modality, passage)));
    }

    /** True when the rule says that its noun is completed by those it was done to ("the murder of"). */
    static boolean isOfVictims(Firing f) {
        return f.with("of", "").equals("victims");
    }

    /** Bodies that complete the noun for an attack are those who carried it out. */
    private List<Unit> agents(Firing f, @Nullable Unit noun) {
        boolean thing = noun != null && (mentions.is(noun, "WEAPON") || mentions.is(noun, "VEHICLE"));
        return noun == null || thing || isOfVictims(f)
                ? List.of()
                : completions(noun).filter(this::isParty).toList();
    }

    /** The people and bodies that complete the noun, at whatever level of its group; none behind a thing ("the fighters' car"). */
    private Stream<Unit> completions(Unit noun) {
        return noun instanceof Group g
                ? Stream.concat(
                        g.roles("of").stream().takeWhile(u -> isParty(u) || mentions.is(u, "PERSONS")),
                        g.roles("head").stream().flatMap(this::completions))
                : Stream.empty();
    }

    /** The nation before the noun, where only states have such means ("a Russian missile strike"). */
    private List<Unit> nation(@Nullable Unit noun) {
        if (!(noun instanceof Group g)) {
            return List.of();
        }
        List<Unit> of = g.roles("of");
        return g.units().stream()
                .filter(u -> !of.contains(u))
                .flatMap(u -> mentions.is(u, "NATION") && mentions.is(u, "ADJ") ? Stream.of(u) : nation(u).stream())
                .limit(1)
                .toList();
    }

    private boolean isParty(Unit unit) {
        return mentions.is(unit, "ARMED") || mentions.is(unit, "BODY");
    }

    /** Of two matches at one place, the one that says more. */
    private static void state(Draft stated, List<Draft> found) {
        Claim claim = stated.claim();
        Span span = claim.evidence().span();
        List<Draft> here = found.stream()
                .filter(d -> d.claim().field() == Field.TYPE)
                .filter(d -> d.claim().evidence().span().touches(span))
                .toList();
        boolean says = here.stream()
                .allMatch(d -> span.covers(d.claim().evidence().span())
                        && d.claim().value().equals(claim.value()));
        if (says) {
            found.removeAll(here);
            found.add(stated);
        }
    }

    /** The whole clause when it says who carried out what; else the noun with its participle. */
    private Evidence evidence(Firing f, @Nullable Unit noun) {
        if (noun == null) {
            return wording.clause(f);
        }
        if (f.with("evidence", "noun").equals("clause")) {
            return wording.whole(f);
        }
        Unit target = f.role("subject") == null ? f.role("target") : null;
        Span span = new Span(noun.start(), target == null ? noun.end() : Math.max(noun.end(), target.end()));
        Unit verb = f.role("verb");
        if (verb != null && mentions.is(verb, "PPART") && !mentions.is(verb, "VG")) {
            span = span.join(new Span(verb.start(), verb.end()));
        }
        return Evidence.of(mentions.text(), span, f.rule().id());
    }

    /** What is spoken of with "the" or "this" is taken as known. */
    private Modality modality(Firing f, @Nullable Unit noun) {
        Modality modality = wording.modality(f);
        boolean known = noun != null && mentions.isDefinite(noun);
        return modality == Modality.ASSERTED && known ? Modality.PRESUPPOSED : modality;
    }

    /** Office-holders and commanders whom an assassination, an execution or an abduction names. */
    private List<Value.Party> targets(Firing f, @Nullable Unit noun) {
        boolean named = noun != null
                && isOfVictims(f)
                && (mentions.contains(noun, "LEADERS") || mentions.contains(noun, "OFFICIALS"));
        List<Value.Party> targets = new ArrayList<>();
        if (named && noun instanceof Group g && g.role("of") != null) {
            targets.addAll(mentions.parties(g.roles("of").get(0)));
        }
        return targets;
    }

    private @Nullable EventType type(Unit noun) {
        String code = mentions.code("ACT", noun);
        return code == null ? null : type(code);
    }

    /** A code of the language data; finer codes for landings and the like are ground assaults. */
    private static @Nullable EventType type(String code) {
        for (EventType type : EventType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        return code.endsWith("assault") ? EventType.GROUND_ASSAULT : null;
    }
}
