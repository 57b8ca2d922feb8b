package org.constat.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.mention.Mentions;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Who speaks in each sentence by its marks of attribution, worked out sentence by sentence as it is asked for. */
final class Speakers {

    /** A body or person that a mark names and that could be the "he" of the next. */
    record Speaker(Firing mark, int at, List<Voice> chain, boolean plural, boolean singular) {}

    /** The marks of a sentence, of several around one verb the one that tells most; {@code dated} the days and months it names. */
    record Marked(List<Firing> marks, List<Speaker> speakers, List<Unit> dated) {}

    private static final Comparator<Firing> IN_TEXT = Comparator.comparingInt(
                    (Firing f) -> f.span().start())
            .thenComparing(
                    Comparator.comparingInt((Firing f) -> f.span().length()).reversed());
    private static final Marked NONE = new Marked(List.of(), List.of(), List.of());
    private static final int FARTHEST = 500;

    private final Mentions mentions;
    private final Coverage coverage;
    private final List<Passage> passages;
    private final Map<Integer, Marked> marked = new HashMap<>();
    private final Map<String, Optional<Party>> named = new HashMap<>();
    private Map<String, List<Passage>> byLemma = Map.of();

    Speakers(Mentions mentions, Coverage coverage, List<Passage> passages) {
        this.mentions = mentions;
        this.coverage = coverage;
        this.passages = passages;
    }

    Marked in(Passage passage) {
        if (!passage.mayAttribute()) {
            return NONE;
        }
        Marked known = marked.get(passage.index());
        if (known == null) {
            known = read(passage);
            marked.put(passage.index(), known);
        }
        return known;
    }

    private Marked read(Passage passage) {
        List<Firing> marks = marks(passage);
        if (marks.isEmpty()) {
            return NONE;
        }
        List<Unit> dated =
                passage.units().stream().filter(u -> mentions.is(u, "WHEN")).toList();
        List<Speaker> speakers = new ArrayList<>();
        for (Firing mark : marks) {
            Unit voice = mark.role("voice");
            if (voice != null && !namesNobody(voice)) {
                List<Voice> chain = spoken(chain(mark, voice), mark, passage, dated);
                speakers.add(new Speaker(
                        mark, voice.start(), chain, mentions.is(voice, "PLURAL"), mentions.is(voice, "SINGULAR")));
            }
        }
        return new Marked(marks, speakers, dated);
    }

    private static List<Firing> marks(Passage passage) {
        List<Firing> marks = new ArrayList<>(passage.giving("Voice"));
        marks.addAll(passage.giving("Topic"));
        marks.sort(IN_TEXT);
        IdentityHashMap<Unit, Firing> said = new IdentityHashMap<>();
        marks.removeIf(mark -> {
            Unit say = mark.role("say");
            Firing longer = say == null ? null : said.putIfAbsent(say, mark);
            return longer != null && (mark.role("voice") == null || mark.from() == longer.from());
        });
        return marks;
    }

    /** The last speaker named before a mark that names none, and who agrees with its pronoun. */
    @Nullable
    Speaker before(Firing mark, Passage passage) {
        int before = Math.min(mark.span().start(), coverage.of(mark, passage).start());
        boolean plural = isWho(mark, "PLURAL");
        boolean singular = isWho(mark, "SINGULAR");
        for (int i = passage.index(); i >= Math.max(0, passage.index() - FARTHEST); i--) {
            Speaker last = null;
            for (Speaker s : in(passages.get(i)).speakers) {
                boolean agrees = !(plural && s.singular && !s.plural) && !(singular && s.plural && !s.singular);
                last = s.at < before && agrees && (last == null || s.at > last.at) ? s : last;
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private boolean isWho(Firing mark, String number) {
        return mark.captures().stream().anyMatch(c -> c.role().equals("who") && mentions.is(c.unit(), number));
    }

    /** The chain with the day or month its words say it spoke: named beside the verb of saying, outside what is said. */
    List<Voice> spoken(List<Voice> chain, Firing mark, Passage passage, List<Unit> dated) {
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
        return then == null ? chain : chain.stream().map(v -> v.at(then)).toList();
    }

    /** "The statement" speaks for whoever spoke last. */
    private boolean namesNobody(Unit voice) {
        return mentions.is(voice, "STATEMENTWORD")
                && mentions.parties(voice).get(0).id() == null;
    }

    private List<Voice> chain(Firing mark, Unit voice) {
        List<Voice> chain = new ArrayList<>();
        chain.add(voice(voice, mark));
        mark.roles("source").forEach(s -> chain.add(voice(s, mark)));
        return chain;
    }

    private Voice voice(Unit unit, Firing mark) {
        Party who = relay(fuller(mentions.parties(unit).get(0), unit));
        boolean anonymous = mentions.is(unit, "SOURCES");
        return Voice.of(
                who,
                mentions.world(),
                anonymous ? Voice.How.ANONYMOUS : Voice.How.NAMED,
                Evidence.of(mentions.text(), words(mark), mark.rule().id()));
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

    /** The body that the report names in full, when only its common noun is repeated ("the Command"). */
    private Party fuller(Party who, Unit unit) {
        boolean owned = who.id() == null && who.country() != null
                || !mentions.countriesIn(unit).isEmpty();
        if (owned || !mentions.isDefinite(unit)) {
            return who;
        }
        Party found = named(unit.readings().get(0).lemma());
        return found != null && (who.id() == null || who.id().equals(found.id())) ? found : who;
    }

    /** The first speaker known by name whose words hold the lemma; a common noun alone stands for it before and after. */
    private @Nullable Party named(String lemma) {
        Optional<Party> known = named.get(lemma);
        if (known == null) {
            known = find(lemma);
            named.put(lemma, known);
        }
        return known.orElse(null);
    }

    private Optional<Party> find(String lemma) {
        if (byLemma.isEmpty()) {
            byLemma = byLemma();
        }
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .flatMap(p -> marks(p).stream())
                .flatMap(mark -> mark.roles("voice").stream())
                .filter(voice -> holds(voice, lemma))
                .map(voice -> mentions.parties(voice).get(0))
                .filter(who -> who.id() != null)
                .findFirst();
    }

    private Map<String, List<Passage>> byLemma() {
        Map<String, List<Passage>> found = new HashMap<>();
        for (Passage p : passages) {
            if (p.mayAttribute()) {
                for (Unit leaf : p.leaves()) {
                    note(leaf, p, found);
                }
            }
        }
        return found;
    }

    private static void note(Unit unit, Passage p, Map<String, List<Passage>> found) {
        for (Reading r : unit.readings()) {
            List<Passage> at = found.computeIfAbsent(r.lemma(), lemma -> new ArrayList<>(2));
            if (at.isEmpty() || at.getLast().index() != p.index()) {
                at.add(p);
            }
        }
        if (unit instanceof Group g) {
            g.units().forEach(u -> note(u, p, found));
        }
    }

    private static boolean holds(Unit unit, String lemma) {
        return unit.readings().stream().anyMatch(r -> r.lemma().equals(lemma))
                || unit instanceof Group g && g.units().stream().anyMatch(u -> holds(u, lemma));
    }
}
