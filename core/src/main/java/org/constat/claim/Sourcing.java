package org.constat.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.constat.mention.Mentions;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Layout;
import org.constat.text.Layout.Quote;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds who answers for which stretch of a report: every mark of attribution with the span it covers, pronouns led back to the voice
 * before, quotations of several sentences covered whole.
 */
public final class Sourcing {

    /** A body or person that was just spoken of and could be the "he" of the next mark. */
    private record Candidate(int at, List<Voice> chain, boolean plural, boolean singular) {}

    /** @param n place among the marks found, from 0; {@code turns} when its words set it against the voice before */
    private record Found(int n, Span mark, boolean turns, Attribution attribution) {
        Span covers() {
            return attribution.covers();
        }
    }

    private static final Comparator<Found> OUTERMOST = Comparator.comparingInt(
                    (Found f) -> -f.covers().length())
            .thenComparingInt(f -> f.mark.start())
            .thenComparingInt(Found::n);
    private static final int MOST_CANDIDATES = 500;
    private static final int FARTHEST_VOICE = 5_000;

    private final Mentions mentions;
    private final Layout layout;
    private final Coverage coverage;
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Party> named = new HashMap<>();
    private List<Unit> dated = List.of();
    private List<Passage> unread;
    private List<Found> byStart = List.of();
    private int[] reach = new int[0];

    public Sourcing(Mentions mentions, Layout layout, List<Passage> passages) {
        this.mentions = mentions;
        this.layout = layout;
        this.coverage = new Coverage(layout);
        this.text = mentions.text();
        this.unread = passages;
    }

    /** Marks are read when somebody first asks who said something: in many reports nobody does. */
    private void readMarks() {
        if (unread.isEmpty()) {
            return;
        }
        List<Passage> passages = unread;
        unread = List.of();
        passages.forEach(this::name);
        passages.forEach(this::read);
        byStart = found.stream()
                .sorted(Comparator.comparingInt(f -> f.covers().start()))
                .toList();
        reach = new int[byStart.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] =
                    Math.max(i == 0 ? 0 : reach[i - 1], byStart.get(i).covers().end());
        }
    }

    /** Notes who is named in full, so that a common noun alone can stand for them before and after. */
    private void name(Passage passage) {
        for (Firing f : passage.firings()) {
            for (Unit unit : f.roles("voice")) {
                Party who = mentions.parties(unit).get(0);
                if (who.id() != null) {
                    name(unit, who);
                }
            }
        }
    }

    private void name(Unit unit, Party who) {
        unit.readings().forEach(r -> named.putIfAbsent(r.lemma(), who));
        if (unit instanceof Group g) {
            g.units().forEach(u -> name(u, who));
        }
    }

    private void read(Passage passage) {
        if (passage.firings().isEmpty()) {
            return;
        }
        List<Firing> marks = new ArrayList<>(passage.giving("Voice"));
        marks.addAll(passage.giving("Topic"));
        marks.sort(Comparator.comparingInt((Firing f) -> f.span().start())
                .thenComparing(
                        Comparator.comparingInt((Firing f) -> f.span().length()).reversed()));
        dated = marks.isEmpty()
                ? List.of()
                : passage.units().stream().filter(u -> mentions.is(u, "WHEN")).toList();
        IdentityHashMap<Unit, Firing> said = new IdentityHashMap<>();
        for (Firing mark : marks) {
            Unit say = mark.role("say");
            Firing longer = say == null ? null : said.putIfAbsent(say, mark);
            boolean tells = longer == null || mark.role("voice") != null && mark.from() != longer.from();
            if (tells) {
                read(mark, passage);
            }
        }
    }

    private void read(Firing mark, Passage passage) {
        Unit voice = namesNobody(mark.role("voice")) ? null : mark.role("voice");
        boolean topic = mark.rule().gives().what().equals("Topic");
        if (voice != null) {
            List<Voice> chain = spoken(chain(mark, voice), mark, passage);
            candidates.add(
                    new Candidate(voice.start(), chain, mentions.is(voice, "PLURAL"), mentions.is(voice, "SINGULAR")));
            if (!topic) {
                found.add(new Found(
                        found.size(), mark.span(), turns(mark), new Attribution(chain, coverage.of(mark, passage))));
            }
        } else if (!topic) {
            Span covers = coverage.of(mark, passage);
            Candidate before = previous(mark, covers);
            if (before != null) {
                found.add(new Found(
                        found.size(),
                        mark.span(),
                        turns(mark),
                        new Attribution(spoken(before.chain, mark, passage), covers)));
            }
        }
    }

    private static boolean turns(Firing mark) {
        return mark.role("turn") != null;
    }

    /** The chain with the day or month its words say it spoke: named beside the verb of saying, outside what is said. */
    private List<Voice> spoken(List<Voice> chain, Firing mark, Passage passage) {
        Span covers = coverage.of(mark, passage);
        When spoke = null;
        for (Unit unit : dated) {
            Span here = new Span(unit.start(), unit.end());
            if (!covers.covers(here) || mark.span().covers(here)) {
                When when = mentions.when(unit);
                spoke = when == null ? spoke : when;
            }
        }
        When then = spoke;
        return then == null
                ? chain
                : chain.stream()
                        .map(v -> new Voice(v.who(), v.family(), v.party(), v.how(), v.evidence(), then))
                        .toList();
    }

    /** "The statement" speaks for whoever spoke last. */
    private boolean namesNobody(@Nullable Unit voice) {
        return voice != null
                && mentions.is(voice, "STATEMENTWORD")
                && mentions.parties(voice).get(0).id() == null;
    }

    private List<Voice> chain(Firing mark, Unit voice) {
        List<Voice> chain = new ArrayList<>();
        chain.add(voice(voice, mark));
        mark.roles("source").forEach(s -> chain.add(voice(s, mark)));
        return chain;
    }

    private Voice voice(Unit unit, Firing mark) {
        List<Party> parties = mentions.parties(unit);
        Party who = relay(fuller(parties.get(0), unit));
        boolean anonymous = mentions.is(unit, "SOURCES");
        String family = who.id() == null ? null : mentions.world().family(who.id());
        return new Voice(
                who,
                family,
                false,
                anonymous ? Voice.How.ANONYMOUS : Voice.How.NAMED,
                Evidence.of(text, words(mark), mark.rule().id()));
    }

    /** The voice and its verb, without the comma before or the word after. */
    private static Span words(Firing mark) {
        Span span = null;
        for (String role : List.of("voice", "source", "say")) {
            for (Unit unit : mark.roles(role)) {
                Span here = new Span(unit.start(), unit.end());
                span = span == null ? here : span.join(here);
            }
        }
        return span == null ? mark.span() : span;
    }

    /** An outlet that another outlet cites stands in the chain as an agency does. */
    private static Party relay(Party who) {
        return who.kind() == PartyKind.OUTLET ? new Party(who.name(), who.id(), PartyKind.AGENCY, who.country()) : who;
    }

    /** The body named in full before, when only its common noun is repeated ("the Command"). */
    private Party fuller(Party who, Unit unit) {
        if (who.id() == null && who.country() != null
                || !mentions.countriesIn(unit).isEmpty()) {
            return who;
        }
        String noun = unit.readings().get(0).lemma();
        Party found = named.get(noun);
        boolean same = found != null && (who.id() == null || who.id().equals(found.id()));
        return found == null || !same || !mentions.isDefinite(unit) ? who : found;
    }

    private static List<Voice> inherited(List<Voice> chain) {
        return chain.stream()
                .map(v -> new Voice(v.who(), v.family(), v.party(), Voice.How.INHERITED, v.evidence(), v.spoke()))
                .toList();
    }

    private @Nullable Candidate previous(Firing mark, Span covers) {
        int before = Math.min(mark.span().start(), covers.start());
        boolean plural =
                mark.captures().stream().anyMatch(c -> c.role().equals("who") && mentions.is(c.unit(), "PLURAL"));
        boolean singular =
                mark.captures().stream().anyMatch(c -> c.role().equals("who") && mentions.is(c.unit(), "SINGULAR"));
        Candidate last = null;
        for (Candidate c : candidates.subList(Math.max(0, candidates.size() - MOST_CANDIDATES), candidates.size())) {
            boolean agrees = !(plural && c.singular && !c.plural) && !(singular && c.plural && !c.singular);
            if (c.at < before && agrees && (last == null || c.at > last.at)) {
                last = c;
            }
        }
        return last;
    }

    /**
     * Who answers for the words at {@code evidence}: the innermost attribution around them, behind those whose stretch holds its mark.
     * Partly quoted words without one are taken to be the last voice's; anything else is unsourced.
     */
    public Attribution of(Span evidence, Span sentence) {
        readMarks();
        List<Found> around = around(evidence.start());
        if (around.isEmpty()) {
            return partlyQuoted(evidence, sentence);
        }
        List<Voice> chain = new ArrayList<>();
        Span covers = around.get(0).attribution.covers();
        for (Found f : around) {
            if (f.turns || !covers.covers(f.mark)) {
                chain.clear();
            }
            for (Voice v : f.attribution.chain()) {
                if (chain.stream().noneMatch(known -> known.who().equals(v.who()))) {
                    chain.add(v);
                }
            }
            covers = f.attribution.covers();
        }
        return new Attribution(List.copyOf(chain), covers);
    }

    /** Marks whose stretch holds the place, outermost first. */
    private List<Found> around(int at) {
        List<Found> around = new ArrayList<>();
        int behind = Coverage.first(byStart.size(), i -> byStart.get(i).covers().start() > at);
        for (int i = behind - 1; i >= 0 && reach[i] > at; i--) {
            if (at < byStart.get(i).covers().end()) {
                around.add(byStart.get(i));
            }
        }
        around.sort(OUTERMOST);
        return around;
    }

    private Attribution partlyQuoted(Span evidence, Span sentence) {
        Found last = before(evidence.start());
        boolean partly =
                last != null && isPartlyQuoted(evidence, sentence) && isNear(last.mark.start(), evidence.start());
        return last != null && partly
                ? new Attribution(inherited(last.attribution.chain()), evidence)
                : new Attribution(List.of(), evidence);
    }

    private boolean isPartlyQuoted(Span evidence, Span sentence) {
        List<Quote> quotes = layout.quotes();
        for (int i = Coverage.first(quotes.size(), k -> quotes.get(k).span().start() >= sentence.start());
                i < quotes.size() && quotes.get(i).span().end() <= sentence.end();
                i++) {
            Quote q = quotes.get(i);
            if (q.inside().touches(evidence) && q.span().length() < sentence.length()) {
                return true;
            }
        }
        return false;
    }

    /** The last mark that begins before {@code at}; of several at one place, the first. */
    private @Nullable Found before(int at) {
        int last = Coverage.first(found.size(), i -> found.get(i).mark.start() >= at) - 1;
        while (last > 0
                && found.get(last - 1).mark.start() == found.get(last).mark.start()) {
            last--;
        }
        return last < 0 ? null : found.get(last);
    }

    /** On the same line or the next. */
    private boolean isNear(int from, int to) {
        return to - from <= FARTHEST_VOICE && text.substring(from, to).split("\n+").length <= 2;
    }
}
