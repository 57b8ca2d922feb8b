package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final int FAR = 12;

    private final Mentions mentions;
    private final Names names;

    Traits(Mentions mentions) {
        this.mentions = mentions;
        this.names = mentions.language().names();
    }

    /** The traits of one group in its sentence. Linear in the length of the sentence. */
    Set<String> of(Participant p, Passage passage) {
        Set<String> traits = new LinkedHashSet<>();
        Unit head = head(p.unit());
        String word = lemma(head);
        List<String> classes = classes(p.unit());
        traits.add("bias");
        traits.add("head=" + word);
        classes.forEach(c -> traits.add("class=" + c));
        shape(p, traits);
        for (String link : links(p, passage)) {
            traits.add(link);
            traits.add(link + "&" + sort(p.unit()));
        }
        for (Standing s : p.standings()) {
            traits.add("rule=" + s.firing().rule().id() + ":" + s.role());
            traits.add("gives=" + s.firing().rule().gives().what() + ":" + s.role());
            traits.add("gives=" + s.firing().rule().gives().what() + ":" + s.role() + "&" + sort(p.unit()));
        }
        for (String t : triggers(passage)) {
            traits.add("near=" + t + "&" + sort(p.unit()));
        }
        traits.add("at=" + Math.min(9, passage.index() / 2) + "&" + sort(p.unit()));
        return traits;
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

    /** What the group depends on: {@code subject:kill}, {@code object:attack}, {@code by:kill/passive}, {@code of:murder}. */
    List<String> links(Participant p, Passage passage) {
        List<String> links = new ArrayList<>();
        Unit around = p.around();
        String inside = around == null ? "" : p.within().equals("head") ? "head." : "in.";
        if (around != null && !p.within().equals("head")) {
            links.add("within:" + lemma(head(around)));
            links.add(p.within() + "<" + lemma(head(around)));
        }
        List<Unit> units = passage.units();
        before(units, p.at() - 1, inside, links, 0);
        after(units, p.at() + 1, inside, links);
        return links;
    }

    /** A bare word of a name. */
    private boolean isBare(Unit unit) {
        return unit instanceof Group g ? g.kind().equals("SOMEWHERE") : mentions.is(unit, "PROPN");
    }

    private void before(List<Unit> units, int from, String inside, List<String> links, int joined) {
        int i = from;
        while (i >= 0 && (mentions.is(units.get(i), "ADV") || mentions.is(units.get(i), "WHEN"))) {
            i--;
        }
        if (joined == 0) {
            i = beforeName(units, i, inside, links);
        }
        if (i < 0) {
            links.add(inside + "first");
            return;
        }
        Unit unit = units.get(i);
        boolean list = isJoint(unit);
        if (list && joined < 4) {
            int k = i - 1;
            while (k >= 0 && isJoint(units.get(k))) {
                k--;
            }
            if (k >= 0 && mentions.is(units.get(k), "NG")) {
                links.add(inside + "joined:" + sort(units.get(k)));
                before(units, k - 1, inside, links, joined + 1);
                return;
            }
        }
        if (isVerb(unit)) {
            links.add(inside + "object:" + verb(unit));
        } else if (mentions.is(unit, "PREP") || unit.is(names.bit("SUB"))) {
            links.add(inside + key(unit) + ":" + governor(units, i - 1));
            links.add(inside + key(unit));
        } else {
            links.add(inside + "after:" + key(unit));
        }
    }

    /** Where the words of a name and the title in front of them begin, less one. */
    private int beforeName(List<Unit> units, int from, String inside, List<String> links) {
        int i = from;
        while (i >= 0 && isBare(units.get(i))) {
            i--;
        }
        if (i >= 0 && mentions.is(units.get(i), "NG") && isBare(units.get(from + 1))) {
            links.add(inside + "titled:" + sort(units.get(i)));
            i--;
        }
        return i;
    }

    private boolean isJoint(Unit unit) {
        String key = key(unit);
        return key.equals(",") || key.equals(";") || mentions.is(unit, "CONJ");
    }

    private String governor(List<Unit> units, int from) {
        for (int i = from; i >= 0 && i > from - FAR; i--) {
            Unit unit = units.get(i);
            if (isVerb(unit)) {
                return verb(unit);
            }
            if (mentions.is(unit, "NG")) {
                return lemma(head(unit));
            }
        }
        return "-";
    }

    private void after(List<Unit> units, int from, String inside, List<String> links) {
        if (from < units.size()) {
            links.add(inside + "before:" + (isVerb(units.get(from)) ? "VG" : key(units.get(from))));
        }
        boolean far = false;
        for (int i = from; i < units.size() && i < from + FAR; i++) {
            Unit unit = units.get(i);
            if (isVerb(unit)) {
                links.add(inside + (far ? "far." : "") + "subject:" + verb(unit));
                return;
            }
            if (key(unit).equals(";") || key(unit).equals(".")) {
                return;
            }
            far |= mentions.is(unit, "NG") && !isBare(unit) || key(unit).equals(",");
        }
    }

    private boolean isVerb(Unit unit) {
        return mentions.is(unit, "VG")
                || mentions.is(unit, "VINF")
                || !(unit instanceof Group) && mentions.is(unit, "PPART");
    }

    private String verb(Unit unit) {
        boolean passive = mentions.is(unit, "PASSIVE") || !(unit instanceof Group);
        boolean unreal = mentions.is(unit, "NEGATED") || mentions.is(unit, "HYPO") || mentions.is(unit, "PLANNED");
        String form = unreal ? "/not" : mentions.is(unit, "VINF") ? "/to" : passive ? "/passive" : "";
        return lemma(head(unit), "VERB") + form;
    }

    /** Verbs and nouns of the sentence that name happenings, by what rules know of them. */
    Set<String> triggers(Passage passage) {
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

    private String key(Unit unit) {
        return unit instanceof Group g
                ? "[" + g.kind() + "]"
                : mentions.words(unit).toLowerCase(Locale.ROOT);
    }

    private static Unit head(Unit unit) {
        Unit now = unit;
        while (now instanceof Group g) {
            Unit head = g.role("head");
            if (head == null) {
                return g.kind().equals("PERSONNAME") || g.kind().equals("NAME")
                        ? g
                        : g.units().getLast();
            }
            now = g.kind().equals("PERSONNAME") ? g.units().getLast() : head;
        }
        return now;
    }

    private String lemma(Unit unit) {
        return lemma(unit, "NOUN");
    }

    private String lemma(Unit unit, String pos) {
        int bit = names.bit(pos);
        String first = null;
        for (Reading r : unit.readings()) {
            if (r.tags().has(bit)) {
                return r.lemma().toLowerCase(Locale.ROOT);
            }
            first = first == null ? r.lemma().toLowerCase(Locale.ROOT) : first;
        }
        return first == null ? mentions.words(unit).toLowerCase(Locale.ROOT) : first;
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
