package org.constat.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Tags;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The persons that a report names, wherever it names them, and what makes a person public: an office or a command told in the same
 * group of words, just before, or in apposition. A family name alone stands for the person named in full elsewhere. Linear in the report.
 */
final class Persons {

    static final String NONE = "none";
    private static final String NAME = "PERSONNAME";
    private static final int SHORTEST_NAME = 3;

    /**
     * @param passage the sentence that names the person
     * @param age in years, as told behind the name; -1 when it is not told
     */
    record Named(Passage passage, Span span, String basis, int age) {
        boolean isPublic() {
            return !basis.equals(NONE);
        }
    }

    private final Mentions mentions;
    private final Tags proper;
    private final int ruler;
    private final List<Named> found = new ArrayList<>();
    private final Map<String, String> families = new HashMap<>();

    Persons(Mentions mentions, List<Passage> passages) {
        this.mentions = mentions;
        this.proper = mentions.language().names().tags("PROPN", "UNKNOWN");
        this.ruler = mentions.language().names().bit("RULER");
        passages.stream().filter(this::mayName).forEach(this::inFull);
        if (!families.isEmpty()) {
            passages.forEach(p -> (p.holds(NAME) ? p.units() : p.leaves()).forEach(u -> alone(u, p)));
        }
    }

    List<Named> found() {
        return found;
    }

    private boolean mayName(Passage passage) {
        for (Unit leaf : passage.leaves()) {
            if (leaf.is(ruler)) {
                return true;
            }
        }
        return passage.holds(NAME);
    }

    private void inFull(Passage passage) {
        List<Unit> units = passage.units();
        for (int i = 0; i < units.size(); i++) {
            inFull(units.get(i), null, passage, i);
        }
    }

    /** Where in its sentence a name stands: the index of the outermost unit around it. */
    private record Place(Passage passage, int index) {
        @Nullable
        Unit at(int offset) {
            int i = index + offset;
            return i < 0 || i >= passage.units().size() ? null : passage.units().get(i);
        }
    }

    /** A group of words around a name, and the one around that. */
    private record Around(Group group, @Nullable Around outer) {}

    private void inFull(Unit unit, @Nullable Around around, Passage passage, int index) {
        if (!(unit instanceof Group g)) {
            return;
        }
        if (g.kind().equals(NAME)) {
            Place place = new Place(passage, index);
            String basis = within(around);
            add(g, basis.equals(NONE) ? beside(g, place) : basis, place);
        } else if (g.kind().equals("NAME")) {
            if (mentions.is(g, "RULER")) {
                found.add(new Named(passage, new Span(g.start(), g.end()), "office", -1));
            }
        } else {
            Around own = new Around(g, around);
            for (Unit part : g.units()) {
                inFull(part, own, passage, index);
            }
        }
    }

    /** What the outermost of the groups of words around makes of whoever is named in them. */
    private String within(@Nullable Around around) {
        if (around == null) {
            return NONE;
        }
        String outer = within(around.outer);
        return outer.equals(NONE) ? within(around.group) : outer;
    }

    /** "Governor Jamal Dorane", "the chief of the movement Jamal Dorane"; a list says nothing of each. */
    private String within(Group g) {
        if (g.kind().equals("NP")) {
            return NONE;
        }
        String apposed = office(g.role("apposition"));
        if (!apposed.equals(NONE)) {
            return apposed;
        }
        boolean headed = g.role("head") instanceof Group head && mentions.is(head, NAME);
        return headed
                ? g.units().stream()
                        .map(this::office)
                        .filter(o -> !o.equals(NONE))
                        .findFirst()
                        .orElse(NONE)
                : office(g);
    }

    private void add(Group name, String basis, Place place) {
        Span span = new Span(name.start(), name.end());
        Unit last = name.units().get(name.units().size() - 1);
        String family = words(last);
        String known = isAddressed(name, last) ? families.getOrDefault(family, basis) : basis;
        found.add(new Named(place.passage, span, basis.equals(NONE) ? known : basis, age(name, place)));
        if (!isAddressed(name, last)) {
            families.merge(family, basis, (one, other) -> one.equals(other) ? one : NONE);
        }
    }

    /** "Mr Dorane": a family name behind a form of address. */
    private static boolean isAddressed(Group name, Unit last) {
        return name.units().size() > 1 && last.equals(name.role("head"));
    }

    /** Just before, or behind a comma: "a governor, Jamal Dorane"; "Jamal Dorane, the governor". */
    private String beside(Group name, Place place) {
        Unit before = place.at(-1);
        String here = before != null && before.end() + 1 == name.start() ? office(before) : NONE;
        Unit comma = place.at(1);
        boolean apposed = comma != null && isComma(comma) && comma.start() <= name.end() + 1;
        return here.equals(NONE) && apposed ? office(place.at(2)) : here;
    }

    private String office(@Nullable Unit unit) {
        if (unit == null) {
            return NONE;
        }
        if (mentions.is(unit, "OFFICIALS")) {
            return "office";
        }
        return mentions.is(unit, "LEADERS") ? "commander_in_role" : NONE;
    }

    private boolean isComma(Unit unit) {
        String words = words(unit);
        return words.equals(",") || words.equals("\u060c");
    }

    /** "Jamal Dorane, 24," or "Jamal Dorane (24": years told right behind the name. */
    private int age(Group name, Place place) {
        Unit sign = place.at(1);
        Unit number = place.at(2);
        if (sign == null || number == null || sign.start() > name.end() + 1) {
            return -1;
        }
        boolean opens = isComma(sign) || words(sign).equals("(");
        return opens ? Ages.years(words(number)) : -1;
    }

    private void alone(Unit unit, Passage passage) {
        if (unit instanceof Group g) {
            if (!g.kind().equals(NAME) && !g.kind().equals("NAME")) {
                g.units().forEach(u -> alone(u, passage));
            }
            return;
        }
        String basis =
                unit.isAny(proper) && unit.end() - unit.start() >= SHORTEST_NAME ? families.get(words(unit)) : null;
        if (basis != null) {
            found.add(new Named(passage, new Span(unit.start(), unit.end()), basis, -1));
        }
    }

    private String words(Unit unit) {
        return mentions.words(unit);
    }
}
