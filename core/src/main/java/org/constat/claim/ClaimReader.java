package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.claim.Drafts.TallyDraft;
import org.constat.mention.EventType;
import org.constat.mention.Mentions;
import org.constat.mention.Value;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** From the sentences of a report, as read, to what they say happened, how many, where, when, and who says so. */
public final class ClaimReader {

    private final Mentions mentions;
    private final Wording wording;
    private final Facts facts;
    private final Tallies tallies;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Draft> claims = new ArrayList<>();
    private final List<TallyDraft> tallied = new ArrayList<>();
    private final List<Span> political = new ArrayList<>();

    public ClaimReader(Mentions mentions, Layout layout, List<Passage> passages) {
        this.mentions = mentions;
        this.wording = new Wording(mentions);
        Sourcing sourcing = new Sourcing(mentions, layout, passages);
        this.facts = new Facts(mentions, sourcing, wording);
        this.tallies = new Tallies(mentions, sourcing, wording);
    }

    public Drafts read(List<Passage> passages) {
        passages.forEach(this::read);
        return new Drafts(happenings, claims, tallied, political);
    }

    private void read(Passage passage) {
        passage.giving("Political").forEach(f -> political.add(f.span()));
        List<TallyDraft> statistics = tallies.read(passage);
        tallied.addAll(statistics);
        List<Draft> found = new ArrayList<>();
        List<Unit> counted = new ArrayList<>();
        for (Firing f : passage.firings()) {
            if (f.rule().gives().what().equals("Act")) {
                if (statistics.stream().noneMatch(t -> touches(t, f.role("noun")))) {
                    act(f, passage, found);
                }
            } else if (isFresh(f, counted)) {
                found.addAll(facts.of(f, passage));
                happening(f, passage);
            }
        }
        boolean happened = happenings.stream().anyMatch(h -> h.sentence() == passage.index());
        if (happened || !found.isEmpty()) {
            circumstances(passage, found, happened);
        }
        found.stream().filter(d -> !isTallied(d, statistics)).forEach(claims::add);
    }

    private static boolean touches(TallyDraft t, @Nullable Unit unit) {
        return unit != null && t.tally().statement().evidence().span().touches(new Span(unit.start(), unit.end()));
    }

    /** Each group of people is counted once for a field, by the longest match. */
    private static boolean isFresh(Firing f, List<Unit> counted) {
        Unit object = Facts.object(f);
        if (!Facts.isToll(f) || object == null) {
            return true;
        }
        if (counted.contains(object)) {
            return false;
        }
        counted.add(object);
        return true;
    }

    private static boolean isTallied(Draft d, List<TallyDraft> statistics) {
        return statistics.stream()
                .anyMatch(t -> t.tally()
                        .statement()
                        .evidence()
                        .span()
                        .touches(d.claim().evidence().span()));
    }

    private void act(Firing f, Passage passage, List<Draft> found) {
        Unit noun = f.role("noun");
        EventType type = noun == null ? null : type(noun);
        if (noun == null || type == null) {
            return;
        }
        Modality modality = modality(f, noun);
        boolean asserted = modality == Modality.ASSERTED;
        Unit where = f.captures().stream()
                .map(c -> c.unit())
                .filter(u -> mentions.is(u, "WHERE"))
                .findFirst()
                .orElse(null);
        Place place = where == null ? null : mentions.place(where);
        happenings.add(new Happening(passage.index(), type, f.span(), asserted, place, targets(f, noun)));
        for (Unit subject : f.roles("subject")) {
            found.addAll(facts.sides(subject, f, Field.SIDE_A, modality, passage));
        }
        for (Unit target : f.roles("target")) {
            found.addAll(facts.sides(target, f, Field.SIDE_B, Modality.ASSERTED, passage));
        }
        agents(noun, f, modality, passage, found);
        if (asserted || modality == Modality.PRESUPPOSED) {
            Evidence evidence = typeEvidence(f, noun);
            boolean stated = found.stream()
                    .anyMatch(d -> d.claim().field() == Field.TYPE
                            && d.claim().evidence().span().touches(new Span(noun.start(), noun.end())));
            if (!stated) {
                found.add(facts.draft(
                        Field.TYPE, new Value.Act(type), modality, evidence, List.of(), List.of(), passage));
            }
        }
    }

    /** Office-holders and commanders whom an assassination, an execution or an abduction names. */
    private List<Value.Party> targets(Firing f, Unit noun) {
        if (!f.rule().id().equals("act/killing") || !(noun instanceof Group g)) {
            return List.of();
        }
        boolean known = mentions.contains(noun, "LEADERS") || mentions.contains(noun, "OFFICIALS");
        return known
                ? g.roles("of").stream()
                        .limit(1)
                        .flatMap(of -> mentions.parties(of).stream())
                        .toList()
                : List.of();
    }

    /** The whole clause when it says who carried out what; else the noun with its participle. */
    private Evidence typeEvidence(Firing f, Unit noun) {
        if (f.rule().id().equals("act/light") || f.rule().id().equals("act/killing")) {
            return wording.whole(f);
        }
        Span span = new Span(noun.start(), noun.end());
        Unit verb = f.role("verb");
        if (verb != null && mentions.is(verb, "PPART") && !mentions.is(verb, "VG")) {
            span = span.join(new Span(verb.start(), verb.end()));
        }
        return Evidence.of(mentions.text(), span, f.rule().id());
    }

    /** What is spoken of with "the" or "this" is taken as known. */
    private Modality modality(Firing f, Unit noun) {
        Modality modality = wording.modality(f);
        boolean known = mentions.isDefinite(noun);
        return modality == Modality.ASSERTED && known ? Modality.PRESUPPOSED : modality;
    }

    /** Bodies that complete the noun for an attack are those who carried it out. */
    private void agents(Unit noun, Firing f, Modality modality, Passage passage, List<Draft> found) {
        if (noun instanceof Group g && !f.rule().id().equals("act/killing")) {
            for (Unit of : g.roles("of")) {
                if (mentions.is(of, "ARMED") || mentions.is(of, "BODY")) {
                    found.addAll(facts.sides(of, f, Field.SIDE_A, modality, passage));
                }
            }
        }
    }

    private @Nullable EventType type(Unit noun) {
        String code = mentions.code("ACT", noun);
        if (code == null) {
            return null;
        }
        for (EventType type : EventType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        return code.toUpperCase(Locale.ROOT).contains("ASSAULT") ? EventType.GROUND_ASSAULT : null;
    }

    private void happening(Firing f, Passage passage) {
        Field field = Facts.toll(f);
        if (field == Field.KILLED || field == Field.WOUNDED || field == Field.ABDUCTED) {
            EventType type = field == Field.ABDUCTED ? EventType.ABDUCTION : EventType.OTHER;
            boolean asserted = wording.modality(f) == Modality.ASSERTED;
            happenings.add(new Happening(passage.index(), type, f.span(), asserted, null));
        }
    }

    /** Where and when the sentence puts what happened; words inside a statistic are not about it. */
    private void circumstances(Passage passage, List<Draft> found, boolean happened) {
        List<Firing> elsewhere = passage.firings().stream()
                .filter(f -> switch (f.rule().gives().what()) {
                    case "Tally", "Trend", "Comparison", "Political" -> true;
                    default -> f.rule().id().equals("act/killing");
                })
                .toList();
        for (Unit unit : passage.units()) {
            boolean inside = elsewhere.stream()
                    .anyMatch(f -> f.span().touches(new Span(unit.start(), unit.end())) && !isCounted(f, unit));
            if (!happened || inside || saidThen(passage, unit)) {
                continue;
            }
            if (mentions.is(unit, "WHEN")) {
                When when = mentions.when(unit);
                if (when != null) {
                    found.add(circumstance(Field.DATE, when, unit, passage));
                }
            } else if (mentions.is(unit, "WHERE")) {
                Place place = mentions.place(unit);
                if (place != null) {
                    found.add(circumstance(Field.PLACE, place, unit, passage));
                }
            }
        }
    }

    private boolean isCounted(Firing f, Unit unit) {
        return f.rule().gives().what().equals("Tally")
                && tallied.stream()
                        .noneMatch(t -> t.tally().statement().evidence().span().touches(f.span()))
                && unit != null;
    }

    /** True when a verb of saying stands next to the words, so that they tell when or where it was said. */
    private boolean saidThen(Passage passage, Unit unit) {
        Span here = new Span(unit.start(), unit.end());
        if (passage.giving("Voice").stream().anyMatch(f -> f.span().covers(here))) {
            return true;
        }
        int at = passage.units().indexOf(unit);
        for (int i = Math.max(0, at - 2); i <= Math.min(passage.units().size() - 1, at + 1); i++) {
            Unit beside = passage.units().get(i);
            boolean statement = i < at && mentions.is(beside, "STATEMENTWORD");
            boolean adjacent = i >= at - 1 || mentions.is(passage.units().get(at - 1), "PREP");
            if (adjacent && (statement || mentions.is(beside, "SAYWORD"))) {
                return true;
            }
        }
        return false;
    }

    private Draft circumstance(Field field, Value value, Unit unit, Passage passage) {
        Evidence evidence = Evidence.of(mentions.text(), new Span(unit.start(), unit.end()), field.code() + "/clause");
        return facts.draft(field, value, Modality.ASSERTED, evidence, List.of(), List.of(), passage);
    }
}
