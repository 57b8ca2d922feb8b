package org.constat.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.constat.claim.Drafts.TallyDraft;
import org.constat.claim.Tally.Change;
import org.constat.claim.Tally.Part;
import org.constat.claim.Tally.Scope;
import org.constat.claim.Tally.Statement;
import org.constat.claim.Tally.Trend;
import org.constat.mention.Bound;
import org.constat.mention.Mentions;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads statistics: figures over a period, never one happening. A sentence is statistical when it names a period, or goes on from such
 * a sentence by "these"; its tolls are then tallies.
 */
final class Tallies {

    private static final int FEWEST = 2;
    private static final int MANY = 10;

    /** Units within which a word that points back opens its sentence: a conjunction and a verb may stand before it. */
    private static final int OPENING = 3;

    /** Characters within which a superlative ranks what happened since the time behind it. */
    private static final int RANKED = 60;

    private final Mentions mentions;
    private final Sourcing sourcing;
    private final Wording wording;
    private final int spanOfTime;
    private final int dated;
    private @Nullable Period period;
    private List<String> area = List.of();
    private int lastSentence = -2;
    private List<Voice> lastVoice = List.of();

    Tallies(Mentions mentions, Sourcing sourcing, Wording wording) {
        this.mentions = mentions;
        this.sourcing = sourcing;
        this.wording = wording;
        this.spanOfTime = mentions.language().names().bit("SPANOFTIME");
        this.dated = mentions.language().names().bit("WHEN");
    }

    /** True when what the match counts is counted over a period: its clause names one, or tells what a war has cost so far. */
    boolean isOverPeriod(Firing f, Passage passage) {
        return goesOn(passage)
                || isTimed(passage) && spans(passage).anyMatch(u -> reaches(u, f, passage))
                || passage.giving("Running").stream().anyMatch(r -> runs(r, f));
    }

    /** Times over which the sentence counts: neither ranked since nor compared with. */
    private Stream<Unit> spans(Passage passage) {
        return passage.units().stream().filter(u -> isSpan(u) && !isRanking(u, passage));
    }

    private boolean isSpan(Unit unit) {
        return mentions.is(unit, "SPANOFTIME") || isYear(unit);
    }

    /** "Last year" is as long as a period named. */
    private boolean isYear(Unit unit) {
        When when = mentions.is(unit, "WHEN") ? mentions.when(unit) : null;
        return when != null && when.precision() == Grain.YEAR;
    }

    private @Nullable Period period(Unit span) {
        When year = isYear(span) ? mentions.when(span) : null;
        LocalDate from = year == null ? null : year.from();
        LocalDate to = year == null ? null : year.to();
        return from == null || to == null ? mentions.period(span) : new Period(from, to);
    }

    private boolean isTimed(Passage passage) {
        return passage.has(spanOfTime) || passage.has(dated);
    }

    /** A time that stands behind a verb which counts nobody is that verb's: "an attack that killed 8, the first it admits since 2015". */
    private boolean reaches(Unit span, Firing f, Passage passage) {
        return passage.units().stream()
                .filter(u -> u.start() >= f.span().end() && u.end() <= span.start())
                .filter(u -> mentions.is(u, "VG"))
                .allMatch(u -> counts(u, passage));
    }

    private static boolean counts(Unit verb, Passage passage) {
        return passage.firings().stream()
                .anyMatch(f -> isCount(f) && f.span().covers(new Span(verb.start(), verb.end())));
    }

    private static boolean isCount(Firing f) {
        return Tolls.isToll(f)
                || switch (f.rule().gives().what()) {
                    case "Tally", "Parts", "Trend", "Comparison", "Neutralised", "Act" -> true;
                    default -> false;
                };
    }

    /** The count stands behind the war, or shares its verb ("killed in the war"). */
    private static boolean runs(Firing running, Firing f) {
        Unit verb = f.role("verb");
        return f.span().start() >= running.span().start()
                || verb != null && verb.equals(running.role("verb"))
                || running.span().start() < f.span().end()
                        && running.span().end() >= f.span().end();
    }

    /** "The deadliest since 2015" ranks a happening: it counts nothing since 2015. */
    private boolean isRanking(Unit span, Passage passage) {
        return passage.leaves().stream()
                .takeWhile(u -> u.start() < span.start())
                .anyMatch(u -> u.end() > span.start() - RANKED && mentions.is(u, "TOPWORD"));
    }

    /** True when the sentence goes on from a statistic by "these". */
    private boolean goesOn(Passage passage) {
        return lastSentence == passage.index() - 1
                && passage.units().stream().limit(OPENING).anyMatch(u -> mentions.is(u, "ANAPHOR"));
    }

    private static boolean isComparedWith(Unit span, Passage passage) {
        return passage.giving("Comparison").stream()
                .anyMatch(f -> f.roles("period").contains(span));
    }

    List<TallyDraft> read(Passage passage) {
        if (isTimed(passage)) {
            spans(passage)
                    .filter(u -> !isComparedWith(u, passage))
                    .map(this::period)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(p -> period = p);
        }
        List<TallyDraft> drafts = new ArrayList<>();
        for (Firing f : passage.firings()) {
            TallyDraft draft = of(f, passage, isOverPeriod(f, passage));
            if (draft != null && drafts.stream().noneMatch(d -> overlaps(d, draft))) {
                drafts.add(draft);
            }
        }
        if (!drafts.isEmpty()) {
            lastSentence = passage.index();
        }
        return drafts;
    }

    private static boolean overlaps(TallyDraft a, TallyDraft b) {
        return a.tally()
                .statement()
                .evidence()
                .span()
                .touches(b.tally().statement().evidence().span());
    }

    private @Nullable TallyDraft of(Firing f, Passage passage, boolean statistical) {
        return switch (f.rule().gives().what()) {
            case "Tally" -> counted(f, f.role("count"), measure(f), passage, statistical);
            case "Neutralised" -> counted(f, Tolls.object(f), "neutralised", passage, statistical);
            case "Trend" -> change(f, passage, trend(f));
            case "Comparison" -> change(f, passage, comparison(f));
            default ->
                Tolls.isToll(f) && statistical
                        ? counted(
                                f,
                                Tolls.object(f),
                                f.rule().gives().what().toLowerCase(java.util.Locale.ROOT),
                                passage,
                                true)
                        : null;
        };
    }

    private String measure(Firing f) {
        String fixed = f.with("measure", "");
        if (!fixed.isEmpty()) {
            return fixed.replace('_', ' ');
        }
        Unit count = f.role("count");
        String code = count == null ? null : mentions.code("MEASURE", count);
        return code == null ? "operations" : code;
    }

    private @Nullable TallyDraft counted(
            Firing f, @Nullable Unit unit, String measure, Passage passage, boolean statistical) {
        Quantity quantity = unit == null ? null : mentions.quantity(unit);
        Firing split = unit == null || f.role("part") != null ? null : split(unit, passage);
        List<Part> parts = parts(split != null ? split : f);
        boolean worth = quantity != null
                && quantity.best() != null
                && quantity.best() >= FEWEST
                && (statistical || claimsMany(f, quantity) || parts.size() >= FEWEST && f.role("count") != null);
        if (!worth) {
            return null;
        }
        Evidence evidence = evidence(f, split);
        Scope scope = new Scope(
                actor(f, passage), period, areas(f, parts), mentions.words(java.util.Objects.requireNonNull(unit)));
        Statement statement = statement(f, evidence, passage);
        return new TallyDraft(passage.index(), new Tally(measure, quantity, scope, parts, null, statement));
    }

    /** "Claimed two attacks" without a time is a claim of responsibility; of many attacks, a statistic. */
    private boolean claimsMany(Firing f, Quantity quantity) {
        return f.role("claimer") != null && (period != null || quantity.best() == null || quantity.best() >= MANY);
    }

    /** The match that splits the same people into parts. */
    private static @Nullable Firing split(Unit unit, Passage passage) {
        return passage.giving("Parts").stream()
                .filter(p -> unit.equals(p.role("object")))
                .findFirst()
                .orElse(null);
    }

    private Evidence evidence(Firing f, @Nullable Firing split) {
        Span span = f.role("claimer") != null ? f.span() : wording.core(f);
        Span whole = split == null ? span : span.join(wording.core(split));
        return Evidence.of(mentions.text(), whole, f.rule().id());
    }

    private Statement statement(Firing f, Evidence evidence, Passage passage) {
        Attribution said = likely(sourcing.of(evidence.span(), passage.span()), passage);
        Unit claimer = f.role("claimer");
        if (claimer == null) {
            return new Statement(wording.modality(f), said, evidence);
        }
        List<Voice> chain = new ArrayList<>(said.chain());
        Party who = mentions.parties(claimer).get(0);
        chain.add(Voice.of(who, mentions.world(), Voice.How.QUOTED, wording.of(claimer, f)));
        return new Statement(wording.modality(f), new Attribution(chain, said.covers()), evidence);
    }

    /** An unsourced figure right behind a voice's own figures for the same time is likely that voice's; its kind says so. */
    private Attribution likely(Attribution said, Passage passage) {
        boolean named = said.chain().stream().anyMatch(v -> v.how() != Voice.How.INHERITED);
        if (named) {
            lastVoice = said.chain().subList(0, 1);
        }
        if (named || lastVoice.isEmpty() || passage.index() - lastSentence > 1 && lastSentence >= 0) {
            return said;
        }
        List<Voice> chain =
                lastVoice.stream().map(v -> v.as(Voice.How.INHERITED)).toList();
        return new Attribution(chain, said.covers());
    }

    /** Who did what is counted: told by the match itself, or by the clause whose object the count is. */
    private @Nullable Party actor(Firing f, Passage passage) {
        Party own = actor(f);
        Unit count = f.role("count");
        if (own != null || count == null) {
            return own;
        }
        return passage.giving("Act").stream()
                .filter(a -> count.equals(a.role("noun")))
                .map(a -> a.role("subject"))
                .filter(java.util.Objects::nonNull)
                .map(s -> mentions.parties(s).get(0))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Party actor(Firing f) {
        for (String role : List.of("claimer", "actor", "subject")) {
            Unit unit = f.role(role);
            if (unit != null) {
                return mentions.parties(unit).get(0);
            }
        }
        return null;
    }

    private List<Part> parts(Firing f) {
        List<Part> parts = new ArrayList<>();
        List<Group.Capture> captures = f.captures();
        for (int i = 0; i < captures.size(); i++) {
            if (captures.get(i).role().equals("part")) {
                Unit unit = captures.get(i).unit();
                boolean placed =
                        i + 1 < captures.size() && captures.get(i + 1).role().equals("partarea");
                Unit where = placed ? captures.get(i + 1).unit() : null;
                Quantity quantity = mentions.quantity(unit);
                if (quantity != null && quantity.hasNumber()) {
                    parts.add(part(f, unit, where, quantity));
                }
            }
        }
        return parts;
    }

    private Part part(Firing f, Unit unit, @Nullable Unit where, Quantity quantity) {
        Span span = new Span(unit.start(), where == null ? unit.end() : where.end());
        Place place = where == null ? null : mentions.place(where);
        List<String> in = place == null || place.country() == null ? List.of() : List.of(place.country());
        String category = mentions.is(unit, "NUMBER") && !mentions.is(unit, "NB") ? "" : mentions.words(unit);
        return new Part(
                quantity,
                in,
                category,
                Evidence.of(mentions.text(), span, f.rule().id()));
    }

    /** Countries the words name; those of the parts; else those of the statistic before. */
    private List<String> areas(Firing f, List<Part> parts) {
        TreeSet<String> own = new TreeSet<>();
        for (Unit where : f.roles("area")) {
            Place place = mentions.place(where);
            if (place != null && place.country() != null) {
                own.add(place.country());
            }
            own.addAll(mentions.countriesIn(where));
        }
        parts.forEach(p -> own.addAll(p.area()));
        if (!own.isEmpty()) {
            area = List.copyOf(own);
        }
        return area;
    }

    private @Nullable TallyDraft change(Firing f, Passage passage, @Nullable Change change) {
        if (change == null) {
            return null;
        }
        Evidence evidence = wording.whole(f);
        Scope scope = new Scope(
                actor(f), change.trend() == null ? null : periodOf(passage), areas(f, List.of()), evidence.exact());
        Modality modality = change.factor() != null ? Modality.PROJECTED : wording.modality(f);
        Statement statement = new Statement(modality, sourcing.of(evidence.span(), passage.span()), evidence);
        String measure = f.with("measure", "attacks").replace('_', ' ');
        return new TallyDraft(passage.index(), new Tally(measure, null, scope, List.of(), change, statement));
    }

    private @Nullable Period periodOf(Passage passage) {
        return passage.units().stream()
                .filter(u -> mentions.is(u, "SPANOFTIME"))
                .map(mentions::period)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Change trend(Firing f) {
        Unit what = f.role("what");
        Unit of = what instanceof Group g ? g.role("of") : null;
        if (what == null || of == null || !mentions.is(of, "EVENTWORD") && !mentions.is(of, "PERSONS")) {
            return null;
        }
        return new Change(mentions.is(what, "RISEWORD") ? Trend.RISE : Trend.FALL, null, null, null);
    }

    private @Nullable Change comparison(Firing f) {
        Unit verb = f.role("verb");
        String factor = verb == null ? null : mentions.code("FACTOR", verb);
        if (verb == null || factor == null) {
            return null;
        }
        boolean more = f.roles("mark").stream().anyMatch(u -> mentions.is(u, "MORETHAN") || mentions.is(u, "ADV"))
                || mentions.contains(verb, "MORETHAN");
        Unit against = f.role("period");
        return new Change(
                null,
                Double.valueOf(factor),
                more ? Bound.MORE_THAN : Bound.EXACT,
                against == null ? null : mentions.period(against));
    }
}
