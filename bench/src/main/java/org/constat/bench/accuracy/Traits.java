package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.constat.bench.accuracy.Participant.Standing;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a noun group without deciding anything: its words and classes, the verb or noun it depends on, the rules that
 * matched it, the words of happenings around it. Each trait is a short string that a person can read in a table of weights.
 */
final class Traits {

    private final Mentions mentions;
    private final Names names;
    private final Passage passage;
    private final MucFrames frames;
    private final Links links;

    Traits(Mentions mentions, Passage passage, MucFrames frames) {
        this.mentions = mentions;
        this.names = mentions.language().names();
        this.passage = passage;
        this.frames = frames;
        this.links = new Links(mentions, passage.units());
    }

    /** The traits of one group in its sentence. Linear in the length of the sentence. */
    Set<String> of(Participant p) {
        Set<String> traits = new LinkedHashSet<>();
        String sort = sort(p.unit());
        traits.add("bias");
        traits.add("head=" + lemma(head(p.unit())));
        classes(p.unit()).forEach(c -> traits.add("class=" + c));
        for (String word : mentions.words(p.unit()).toLowerCase(Locale.ROOT).split("\\W+")) {
            traits.add("word=" + word);
        }
        shape(p, traits);
        neighbours(p, traits);
        links(p).forEach(l -> link(l, sort, traits));
        for (Standing s : p.standings()) {
            traits.add("rule=" + s.firing().rule().id() + ":" + s.role());
            traits.add("gives=" + s.firing().rule().gives().what() + ":" + s.role());
            traits.add("gives=" + s.firing().rule().gives().what() + ":" + s.role() + "&" + sort);
        }
        triggers().forEach(t -> traits.add("near=" + t + "&" + sort));
        traits.add("at=" + Math.min(9, passage.index() / 2) + "&" + sort);
        return traits;
    }

    private void link(String link, String sort, Set<String> traits) {
        traits.add(link);
        traits.add(link + "&" + sort);
        traits.add("link=" + link.replaceAll("[:<].*", "") + "&" + sort);
        for (String wide : frames.widened(link)) {
            traits.add(wide);
            traits.add(wide + "&" + sort);
        }
    }

    private void neighbours(Participant p, Set<String> traits) {
        List<Unit> units = passage.units();
        if (p.at() > 0) {
            traits.add("after=" + key(units.get(p.at() - 1)));
        }
        if (p.at() + 1 < units.size()) {
            traits.add("before=" + key(units.get(p.at() + 1)));
        }
    }

    private String key(Unit unit) {
        String words =
                unit instanceof Group g ? lemma(head(g)) : mentions.words(unit).toLowerCase(Locale.ROOT);
        return words.substring(0, Math.min(20, words.length()));
    }

    /** The kinds of deed that the sentence names. */
    Set<String> deeds() {
        Set<String> deeds = new TreeSet<>();
        triggers().forEach(t -> deeds.addAll(frames.names(t)));
        return deeds;
    }

    private void shape(Participant p, Set<String> traits) {
        traits.add("kind=" + (p.unit() instanceof Group g ? g.kind() : "word")
                + (p.within().isEmpty() ? "" : "<" + p.within()));
        modifiers(p.unit(), traits, 0);
        if (mentions.isDefinite(p.unit())) {
            traits.add("definite&" + sort(p.unit()));
        }
        if (mentions.quantity(p.unit()) != null) {
            traits.add("counted&" + sort(p.unit()));
        }
    }

    private void modifiers(Unit unit, Set<String> traits, int depth) {
        if (unit instanceof Group g && depth < 3) {
            for (Group.Capture c : g.captures()) {
                if (c.role().equals("head")) {
                    modifiers(c.unit(), traits, depth + 1);
                } else {
                    traits.add(c.role() + ">" + lemma(head(c.unit())));
                    traits.add(c.role() + ">" + sort(c.unit()));
                }
            }
        }
    }

    /** What the group depends on: its own links, or what it is to the group around it. */
    Set<String> links(Participant p) {
        Unit around = p.around();
        if (around == null || head(around).equals(head(p.unit()))) {
            return links.of(p.at());
        }
        Set<String> own = new LinkedHashSet<>();
        own.add(p.within() + "<" + lemma(head(around)));
        if (passes(p, around)) {
            own.addAll(links.of(p.at()));
        }
        return own;
    }

    /** Whether what is said of a group is said of what stands inside it: "the front of the embassy", "the FMLN guerrillas". */
    private boolean passes(Participant p, Unit around) {
        boolean body = mentions.is(p.unit(), "GROUP") || mentions.is(p.unit(), "FORCES");
        boolean people = mentions.is(around, "PERSONS") || mentions.is(around, "GROUPWORD");
        return switch (p.within()) {
            case "person", "apposition" -> true;
            case "of" -> frames.isPart(lemma(head(around))) || body && people;
            case "mod" -> body && people || mentions.is(p.unit(), "WEAPON");
            default -> body && people;
        };
    }

    private boolean isVerb(Unit unit) {
        return mentions.is(unit, "VG")
                || mentions.is(unit, "VINF")
                || !(unit instanceof Group) && mentions.is(unit, "PPART");
    }

    /** Verbs and nouns of the sentence that name happenings, by what rules know of them. */
    Set<String> triggers() {
        Set<String> found = new LinkedHashSet<>();
        for (Unit u : passage.units()) {
            if (isVerb(u)) {
                found.add(lemma(head(u), "VERB"));
            } else {
                nouns(u, found, 0);
            }
        }
        passage.firings().forEach(f -> found.add("#" + f.rule().gives().what()));
        return found;
    }

    private void nouns(Unit unit, Set<String> found, int depth) {
        if (unit instanceof Group g && depth < 5) {
            if (mentions.is(g, "EVENTWORD") || mentions.is(g, "WEAPON") || mentions.is(g, "DEATHWORD")) {
                found.add(lemma(head(g)));
            }
            g.units().forEach(u -> nouns(u, found, depth + 1));
        }
    }

    private static Unit head(Unit unit) {
        return Clause.Lemmas.head(unit);
    }

    private String lemma(Unit unit) {
        return lemma(unit, "NOUN");
    }

    private String lemma(Unit unit, String pos) {
        return Clause.Lemmas.of(unit, pos, mentions, names);
    }

    private List<String> classes(Unit unit) {
        List<String> found = new ArrayList<>();
        for (Reading r : unit.readings()) {
            for (String name : names.of(r.tags())) {
                if (!found.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static final List<String> SORTS = List.of(
            "WEAPON",
            "COMBATANTS",
            "SOLDIERS",
            "POLICEMEN",
            "LEADERS",
            "OFFICIALS",
            "CIVILIANS",
            "GROUP",
            "FORCES",
            "POLICEWORD",
            "GROUPWORD",
            "PERSONNAME",
            "PERSONS",
            "VEHICLE",
            "SITE",
            "EVENTWORD",
            "BODY",
            "NATION",
            "PLACE",
            "PLACEWORD");

    /** One word for what the group speaks of, as coarse as possible. */
    String sort(@Nullable Unit unit) {
        if (unit != null) {
            for (String name : SORTS) {
                if (mentions.is(unit, name)) {
                    return name;
                }
            }
        }
        return "OTHER";
    }
}
