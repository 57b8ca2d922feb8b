package org.constat.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.claim.Drafts.TallyDraft;
import org.constat.claim.Drafts.Telling;
import org.constat.mention.EventType;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** From the sentences of a report, as read, to what they say happened, how many, where, when, and who says so. */
public final class ClaimReader {

    private final Mentions mentions;
    private final Wording wording;
    private final Facts facts;
    private final Tellings tellings;
    private final Acts acts;
    private final Causes causes;
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
        this.tellings = new Tellings(mentions, sourcing);
        this.acts = new Acts(mentions, facts, wording, tellings);
        this.causes = new Causes(mentions, acts);
        this.tallies = new Tallies(mentions, sourcing, wording);
    }

    /** Where no sentence tells a happening or a count there is nothing that the others could add to. */
    public Drafts read(List<Passage> passages) {
        if (passages.stream().anyMatch(Passage::isNews)) {
            passages.forEach(this::read);
        }
        return new Drafts(happenings, claims, tallied, political, causes.isLeisure());
    }

    private void read(Passage passage) {
        causes.pass(passage);
        if (passage.mayTell()) {
            readWhatIsTold(passage);
        }
    }

    private void readWhatIsTold(Passage passage) {
        causes.enter(passage);
        wording.enter(passage);
        passage.giving("Political").forEach(f -> political.add(f.span()));
        List<TallyDraft> read = tallies.read(passage);
        List<TallyDraft> statistics = causes.isNatural() ? List.of() : read;
        tallied.addAll(statistics);
        int before = happenings.size();
        List<Draft> found = new ArrayList<>();
        Set<Unit> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Firing f : passage.firings()) {
            if (f.rule().gives().what().equals("Act")) {
                if (statistics.stream().noneMatch(t -> touches(t, f.role("noun")))) {
                    happenings.addAll(acts.of(f, passage, causes.of(f), found));
                }
            } else if (!countsItsVoice(f, passage)
                    && isFresh(f, counted)
                    && isTold(f, passage)
                    && !isOverPeriod(f, passage)) {
                if (!Tolls.isToll(f) || statistics.stream().noneMatch(t -> spans(t, f))) {
                    found.addAll(facts.of(f, passage));
                    happening(f, passage);
                }
            }
        }
        if (happenings.size() > before) {
            circumstances(passage, found, statistics);
        }
        found.stream()
                .filter(d -> !isTallied(d, statistics) && !isPhase(d, found))
                .forEach(claims::add);
    }

    /** "According to the mayor, three herders were killed": who is cited so is neither dead nor the doer. */
    private static boolean countsItsVoice(Firing f, Passage passage) {
        return Tolls.isToll(f)
                && passage.giving("Voice").stream()
                        .filter(v -> v.with("covers", "").equals("sentence"))
                        .flatMap(v -> v.roles("voice").stream())
                        .anyMatch(u -> f.roles("object").contains(u)
                                || f.roles("subject").contains(u));
    }

    /** Against whom an act goes is told where the act is; that an announcement is put off is politics, no state of an event. */
    private static boolean isTold(Firing f, Passage passage) {
        Unit out = f.role("out");
        return switch (f.rule().gives().what()) {
            case "SideB" -> out != null && passage.giving("Act").stream().anyMatch(a -> out.equals(a.role("noun")));
            case "Status" ->
                !passage.giving("Act").isEmpty()
                        || passage.giving("Political").stream()
                                .noneMatch(p -> p.span().touches(f.span()));
            default -> true;
        };
    }

    /** "Dozens have been killed since the war began": a count over a period, though too vague for a statistic. */
    private boolean isOverPeriod(Firing f, Passage passage) {
        Unit object = Tolls.object(f);
        Quantity quantity = object == null ? null : mentions.quantity(object);
        return Tolls.isToll(f) && quantity != null && !quantity.hasNumber() && tallies.isOverPeriod(f, passage);
    }

    private static boolean touches(TallyDraft t, @Nullable Unit unit) {
        return unit != null && t.tally().statement().evidence().span().touches(new Span(unit.start(), unit.end()));
    }

    private static boolean spans(TallyDraft t, Firing f) {
        return t.tally().statement().evidence().span().touches(f.span());
    }

    /** Each group of people is counted once for a field, by the longest match. */
    private static boolean isFresh(Firing f, Set<Unit> counted) {
        Unit object = Tolls.object(f);
        if (!Tolls.isToll(f) || object == null) {
            return true;
        }
        return counted.add(object);
    }

    /** "It began with air strikes, then an assault": how the act was done, and no second act. */
    private static boolean isPhase(Draft d, List<Draft> found) {
        return d.claim().field() == Field.TYPE
                && found.stream()
                        .map(Draft::claim)
                        .anyMatch(c -> c.field() == Field.MEANS
                                && c.evidence()
                                        .span()
                                        .covers(d.claim().evidence().span()));
    }

    private static boolean isTallied(Draft d, List<TallyDraft> statistics) {
        return statistics.stream()
                .anyMatch(t -> t.tally()
                        .statement()
                        .evidence()
                        .span()
                        .touches(d.claim().evidence().span()));
    }

    /** A toll tells of a happening, unless it is only possible, meant or threatened. */
    private void happening(Firing f, Passage passage) {
        EventType type = type(Tolls.field(f));
        Modality modality = wording.modality(f);
        boolean told =
                modality != Modality.HYPOTHETICAL && modality != Modality.PLANNED && modality != Modality.NO_INDICATION;
        if (type != null && told) {
            Telling telling = tellings.of(f, modality == Modality.ASSERTED, causes.of(f), passage);
            happenings.add(new Happening(passage.index(), type, f.span(), telling, null, List.of()));
        }
    }

    /** What happened when people are counted so; null where others must tell. */
    private static @Nullable EventType type(@Nullable Field toll) {
        return switch (toll) {
            case null -> null;
            case KILLED, WOUNDED, CASUALTIES -> EventType.OTHER;
            case ABDUCTED -> EventType.ABDUCTION;
            case CAPTURED -> EventType.ARREST;
            case RELEASED, RESCUED -> EventType.RELEASE;
            case DISPLACED -> EventType.DISPLACEMENT;
            default -> null;
        };
    }

    /** Where and when the sentence puts what happened; words inside a statistic are not about it. */
    private void circumstances(Passage passage, List<Draft> found, List<TallyDraft> statistics) {
        List<Firing> elsewhere = passage.firings().stream()
                .filter(f -> switch (f.rule().gives().what()) {
                    case "Tally", "Trend", "Comparison", "Running", "Political", "Aside" -> true;
                    default -> Acts.isOfVictims(f);
                })
                .toList();
        for (Unit unit : passage.units()) {
            boolean inside = elsewhere.stream()
                    .anyMatch(f -> f.span().touches(new Span(unit.start(), unit.end())) && !isCounted(f, statistics));
            boolean placed = mentions.is(unit, "WHEN") || mentions.is(unit, "WHERE") || isStruck(unit, passage);
            if (!placed || inside || saidThen(passage, unit)) {
                continue;
            }
            if (mentions.is(unit, "WHEN")) {
                When when = mentions.when(unit);
                if (when != null) {
                    found.add(circumstance(Field.DATE, when, unit, passage));
                }
            } else {
                Place place = mentions.place(unit);
                if (place != null) {
                    found.add(circumstance(Field.PLACE, place, unit, passage));
                }
            }
        }
    }

    /** A place that an act strikes is where it happens, with or without a preposition. */
    private boolean isStruck(Unit unit, Passage passage) {
        return mentions.is(unit, "SOMEWHERE")
                && !mentions.is(unit, "COUNTRY")
                && passage.giving("Act").stream()
                        .anyMatch(f -> f.roles("object").contains(unit)
                                || f.roles("target").contains(unit)
                                || f.roles("place").contains(unit));
    }

    private static boolean isCounted(Firing f, List<TallyDraft> statistics) {
        return f.rule().gives().what().equals("Tally")
                && statistics.stream()
                        .noneMatch(t -> t.tally().statement().evidence().span().touches(f.span()));
    }

    /** True when a verb of saying stands next to the words, so that they tell when or where it was said. */
    private boolean saidThen(Passage passage, Unit unit) {
        Span here = new Span(unit.start(), unit.end());
        if (passage.giving("Voice").stream().anyMatch(f -> f.span().covers(here) || opens(unit, f, passage))
                || passage.giving("Killed").stream().anyMatch(f -> isToldThen(f, here))) {
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

    /** "The toll rose on Tuesday": the day of the count, not of the deaths. */
    private static boolean isToldThen(Firing f, Span when) {
        List<Unit> marks = f.roles("mark");
        return f.with("when", "").equals("counted")
                && !marks.isEmpty()
                && when.end() + 1 >= f.span().start()
                && when.start() <= f.span().end() + 1
                && (when.start() < f.span().start()
                        || when.start() >= marks.get(marks.size() - 1).end());
    }

    /** True when the words open the sentence and who speaks follows: "On Friday, the ministry said that". */
    private boolean opens(Unit unit, Firing voice, Passage passage) {
        boolean first = mentions.is(unit, "WHEN") && passage.units().get(0).equals(unit);
        return first && voice.with("covers", "").equals("after") && voice.from() <= 2;
    }

    private Draft circumstance(Field field, Value value, Unit unit, Passage passage) {
        Evidence evidence = Evidence.of(mentions.text(), new Span(unit.start(), unit.end()), field.code() + "/clause");
        return facts.drafting().plain(field, value, Modality.ASSERTED, evidence, passage);
    }
}
